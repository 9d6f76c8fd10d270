using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>The order of visits decides nadir and progression, so that every format gives what orders those whose dates do not.</summary>
public class VisitOrderFieldTests
{
    private const string Head = "patient_id,visit,visit_number,visit_date,lesion_id,role,organ,size_mm\n";

    [Theory]
    [InlineData("WEEK 8,2,2025-03,33", "WEEK 10,3,2025-03,26", "SD SD")] // the field's own: two visits in one month
    [InlineData("WEEK 8,2,2025-03-05,33", "WEEK 16,3,2025-03-05,26", "SD SD")] // the field's own: two on one day
    [InlineData("WEEK 8,2,2025-03,33", "WEEK 10,3,2025-03-20,26", "SD SD")] // a month beside a day of it
    [InlineData("WEEK 8,,2025-03-05,33", "WEEK 16,,2025-03-05,26", "SD SD")] // numbers inside the label
    [InlineData("C2D1,,2025-03-05,33", "C10D1,,2025-03-05,26", "SD SD")]
    [InlineData("MORNING,,2025-03-05T08:15,33", "AFTERNOON,,2025-03-05T16:40:00,26", "SD SD")] // time of day
    [InlineData("UNSCHEDULED,2.1,2025-03-05,33", "EOT,3,2025-03-05,26", "SD SD")]
    [InlineData("WEEK 8,3,2025-03,33", "WEEK 10,2,2025-03,26", "PD SD")] // the numbers say that 26 mm came first
    public void Two_visits_of_one_month_or_day_are_read_in_their_order(string one, string other, string responses)
    {
        foreach (var visits in new[] { new[] { one, other }, [other, one] })
        {
            var history = Sdtm.Read(["SCREENING,1,2025-01-08,30", .. visits]).History();
            var assessed = ResponseAssessor.Assess(history).Visits;
            Assert.Equal(
                responses,
                string.Join(' ', new[] { one, other }.Select(v => assessed.Single(a => a.Visit.Label == v.Split(',')[0]).Overall?.Code())));
            Assert.Equal(assessed.Select(v => v.Visit.Label), history.Visits.Select(v => v.Label));
        }
    }

    [Theory]
    [InlineData("EOT,,2025-03-05,33", "UNSCHEDULED,,2025-03-05,26")]
    [InlineData("LOCAL CT,,2025-03,33", "CENTRAL CT,,2025-03,26")]
    [InlineData("WEEK 8,,2025-03-05,33", "WEEK 8 REPEAT,,2025-03-05,26")]
    [InlineData("WEEK 8,2,2025-03,33", "EOT,,2025-03-20,26")]
    public void Where_nothing_orders_them_and_a_response_depends_on_it_it_is_asked(string one, string other)
    {
        var reading = Sdtm.Read("SCREENING,1,2025-01-08,30", one, other);
        Assert.Null(reading.Submission);
        var asked = Assert.Single(reading.Complaints, c => c.Severity == Severity.Block);
        Assert.Equal("VISITS_UNORDERED", asked.Code);
        Assert.Contains("PD", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("SD", asked.Problem, StringComparison.Ordinal);
        Assert.Contains("visit_number", asked.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_order_changes_no_response_nothing_is_asked()
    {
        var reading = Sdtm.Read("SCREENING,1,2025-01-08,30", "EOT,,2025-03-05,29", "UNSCHEDULED,,2025-03-05,28");
        Assert.DoesNotContain("VISITS_UNORDERED", reading.Codes());
        Assert.Contains("VISIT_DATE_TWICE", reading.Codes());
    }

    [Theory]
    [InlineData("1", "2", "SD SD")]
    [InlineData("2", "1", "PD SD")]
    [InlineData("1,5", "1.5", null)]
    [InlineData("two", "3", null)]
    public void In_a_table_the_column_visit_number_answers(string eot, string unscheduled, string? responses)
    {
        var reading = Given.Reading("a.csv", Head
            + $"P1,Baseline,,2025-01-08,T1,target,lung,30\nP1,EOT,\"{eot}\",2025-03-05,T1,target,lung,33\nP1,Unscheduled,{unscheduled},2025-03-05,T1,target,lung,26\n");
        if (responses is null)
        {
            Assert.Contains(reading.Complaints, c => c is { Code: "NUMBER_FORMAT", Column: "visit_number" });
            return;
        }

        var visits = ResponseAssessor.Assess(reading.History()).Visits;
        Assert.Equal(
            responses,
            string.Join(' ', new[] { "EOT", "Unscheduled" }.Select(l => visits.Single(v => v.Visit.Label == l).Overall?.Code())));
    }

    [Theory]
    [InlineData("2025-03-05T09:30:00Z", "09:30")]
    [InlineData("2025-03-05T09:30", "09:30")]
    [InlineData("2025-03-05 09:30:15.250", "09:30:15")]
    [InlineData("2025-03-05T09:30:00+02:00", "09:30")]
    [InlineData("2025-03-05T23:30-05:00", "23:30")]
    [InlineData("2025-03-05T09:30:15.123+0200", "09:30:15")]
    [InlineData("2025-03-05 09:30:00 Z", "09:30")]
    [InlineData("20250305093000", "09:30")]
    [InlineData("2025-03-05T00:00:00", null)] // what programs write for a day without a time
    [InlineData("2025-03-05", null)]
    [InlineData("20250305", null)]
    [InlineData("2025-03-05T9", null)]
    public void The_time_of_day_is_read_as_written(string text, string? time) =>
        Assert.Equal(time is null ? null : TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), ClockTime.Read(text));
}
