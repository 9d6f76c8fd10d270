using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>Labels of visits against their dates.</summary>
public class VisitLabelDatesTests
{
    private const string Head = "patient_id,visit,visit_date,baseline,lesion_id,role,organ,size_mm\n";

    [Theory]
    [InlineData("Week 8,2025-02-05", "Week 4,2025-03-05", "before it by its label")]
    [InlineData("C10D1,2025-02-05", "C2D1,2025-03-05", "before it by its label")]
    [InlineData("Visit 4,2025-02-05", "Visit 3,2025-03-05", "before it by its label")]
    [InlineData("Month 2,2025-02-20", "Week 6,2025-03-05", "before it by its label")]
    [InlineData("Week 4,2025-02-05", "Week 8,2025-05-28", "140 days after the start")]
    [InlineData("Week 4,2025-02-05", "W8,2025-05-28", "140 days after the start")]
    [InlineData("Week 4,2025-02-05", "8. Woche,2025-05-28", "140 days after the start")]
    [InlineData("Week 4,2025-02-05", "Month 6,2025-03-12", "63 days after the start")]
    [InlineData("Week 4,2025-02-05", "CT 2025-03-12,2025-03-05", "holds another date")]
    [InlineData("Week 4,2025-02-05", "Scan 12.03.2025,2025-03-05", "holds another date")]
    [InlineData("Week 4,2025-02-05", "CT 12MAR2025,2025-03-05", "holds another date")]
    public void A_contradiction_is_told(string one, string other, string says)
    {
        var reading = Read(one, other);
        Assert.Contains(says, Assert.Single(reading.Complaints, c => c.Code == "VISIT_LABEL_DATE").Problem, StringComparison.Ordinal);
        Assert.NotNull(reading.Submission);
    }

    [Theory]
    [InlineData("Week 4,2025-02-05", "Week 8,2025-03-05")]
    [InlineData("Week 4,2025-02-10", "Week 8,2025-03-25")] // late, and no other visit
    [InlineData("C2D1,2025-02-05", "C10D1,2025-06-05")]
    [InlineData("CT 05.03.2025,2025-03-05", "CT 2025-05-05,2025-05-05")]
    [InlineData("CT 04/03/2025,2025-03-04", "CT 04/06/2025,2025-04-06")] // either order of day and month
    [InlineData("M1 lesion,2025-02-05", "Scan B,2025-03-05")]
    [InlineData("Unscheduled 1.2,2025-02-05", "EOT,2025-03-05")]
    public void What_fits_is_not_told(string one, string other) => Assert.DoesNotContain("VISIT_LABEL_DATE", Read(one, other).Codes());

    [Theory]
    [InlineData("2025-03-05", 1, 2, null, null, "stands after visit \"Week 8\" (2025-03-05) by its number and before it by its label")]
    [InlineData("2025-03-05", null, null, "09:30", "11:00", "stands after visit \"Week 8\" (2025-03-05) by its time of day and")]
    [InlineData("2025-03", 1, 2, null, null, "by its number and")]
    [InlineData("2025-03-06", 1, 2, null, null, "by its date and")]
    public void What_decided_is_named(string date, int? first, int? second, string? time, string? later, string says)
    {
        Visit At(string label, string day, int? number, string? clock) => new(label, ScanDate.TryParse(day, out var at) ? at : default) { VisitNumber = number, TimeOfDay = clock is null ? null : TimeOnly.Parse(clock, System.Globalization.CultureInfo.InvariantCulture) };
        var history = new PatientHistory("S", "1", "P", null, new(), new(), [], [At("Week 8", "2025-03-05", first, time), At("Week 4", date, second, later)]);
        Assert.Contains(says, Assert.Single(VisitLabelDates.Of(history)).Problem, StringComparison.Ordinal);
    }

    private static Reading Read(string one, string other) =>
        Given.Reading(
            "a.csv",
            Head + $"P1,Baseline,2025-01-08,yes,T1,target,lung,30\nP1,{one},no,T1,target,lung,29\nP1,{other},no,T1,target,lung,28\n");
}
