using System.Globalization;

namespace Recist.Tests.Oracle;

/// <summary>Best responses and endpoints of public studies against the rows that admiralonco, the statisticians' package, makes of them.</summary>
/// <remarks>Made there with: start and reference at randomisation, SD and clinical benefit from day 42, no gap rule; duration of response of the unconfirmed response.</remarks>
public class EndpointRowsTests
{
    private static readonly string[] Times = ["OS", "PFS", "TTP", "RSD"];

    [Theory]
    [InlineData("rs_onco", "adsl_rs_onco", "rs_onco_inv", "INVESTIGATOR", 205, 9 * 205, 667)]
    [InlineData("rs_onco_recist", "adsl_rs_onco_recist", "rs_onco_recist_inv", "INVESTIGATOR", 8, 9 * 8, 28)]
    [InlineData("rs_onco_recist", "adsl_rs_onco_recist", "rs_onco_recist_r1", "RADIOLOGIST 1", 8, 9 * 8, 28)]
    [InlineData("rs_onco_recist", "adsl_rs_onco_recist", "rs_onco_recist_r2", "RADIOLOGIST 2", 8, 9 * 8, 28)]
    public void Every_row_is_reproduced(string responses, string dates, string oracle, string reader, int patients, int responseRows, int timeRows)
    {
        var unconfirmed = Assess(responses, dates, reader, "false");
        var confirmed = Assess(responses, dates, reader, "true");
        var differences = new List<string>();
        var (compared, timed) = (0, 0);
        foreach (var row in StudyReading.Rows("oracle", "adrs_" + oracle).Where(r => r["PARAMCD"] != "OVR"))
        {
            compared++;
            Compare(differences, row, (row["AVALC"], row["ADT"]), Response(row, unconfirmed[row["USUBJID"]], confirmed[row["USUBJID"]]));
        }

        foreach (var row in StudyReading.Rows("oracle", "adtte_" + oracle))
        {
            Assert.Contains(row["PARAMCD"], Times);
            timed++;
            Compare(
                differences,
                row,
                (row["AVAL"], row["STARTDT"], row["ADT"], row["CNSR"], row["EVNTDESC"]),
                Time(Of(row["PARAMCD"], unconfirmed[row["USUBJID"]].Endpoints)));
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.Equal((responseRows, timeRows), (compared, timed));
        Assert.Equal(patients, StudyReading.Rows("oracle", dates).Count);
        Assert.Equal(timeRows - (3 * patients), unconfirmed.Count(a => a.Value.History.Dates.Start is not null && a.Value.Endpoints.ResponseDuration is not null)); // and no duration more
    }

    private static Dictionary<string, Assessment> Assess(string responses, string dates, string reader, string confirmationRequired) =>
        StudyReading.Histories(responses, dates, ("cbrMinDays", "42"), ("confirmationRequired", confirmationRequired))
            .Where(h => h.Reader == reader)
            .ToDictionary(h => h.Patient, ResponseAssessor.Assess);

    private static (string Value, string Date) Response(IReadOnlyDictionary<string, string> row, Assessment unconfirmed, Assessment confirmed) => row["PARAMCD"] switch
    {
        "BOR" => (Upper(unconfirmed.Best.Unconfirmed), Day(unconfirmed, unconfirmed.Best.Reasons[0])),
        "CBOR" => (Upper(unconfirmed.Best.Confirmed), Day(unconfirmed, unconfirmed.Best.Reasons[1])),
        "RSP" => Flag(unconfirmed.Endpoints.ObjectiveResponse!, unconfirmed.Endpoints.TimeToResponse?.Date),
        "CRSP" => Flag(confirmed.Endpoints.ObjectiveResponse!, confirmed.Endpoints.TimeToResponse?.Date),
        "CB" => Flag(unconfirmed.Endpoints.ClinicalBenefit!, null) with { Date = row["ADT"] },
        "CCB" => Flag(confirmed.Endpoints.ClinicalBenefit!, null) with { Date = row["ADT"] },
        "PD" => YesNo(unconfirmed.Endpoints.Ttp!),
        "DEATH" => YesNo(unconfirmed.Endpoints.Os!),
        "LSTA" => LastEvaluable(unconfirmed),
        var other => throw new InvalidOperationException(other),
    };

    /// <summary>The last of all, also after a progression.</summary>
    private static (string Value, string Date) LastEvaluable(Assessment assessment) =>
        assessment.Visits.Last(v => v.OverallFinal != OverallResponse.NE) is var visit ? (Upper(visit.OverallFinal!.Value), Text(visit.Visit.Date)) : default;

    private static TimeToEvent Of(string parameter, CourseEndpoints endpoints) => parameter switch
    {
        "OS" => endpoints.Os!,
        "PFS" => endpoints.Pfs!,
        "TTP" => endpoints.Ttp!,
        _ => endpoints.ResponseDuration!,
    };

    /// <summary>ADaM counts the first and the last day.</summary>
    private static (string, string, string, string, string) Time(TimeToEvent time) => (
        (time.Days + 1).ToString(CultureInfo.InvariantCulture), Text(time.Start), Text(time.Date), time.IsEvent ? "0" : "1", (time.Why.Rule, time.IsEvent, time.Reason) switch
        {
            (_, true, EndpointReason.Progression) => "Disease Progression",
            (_, true, EndpointReason.Death) => "Death",
            (RuleIds.EndpointOs, false, EndpointReason.NoEvent) => "Alive",
            (RuleIds.EndpointTtp, false, EndpointReason.Death) or (_, false, EndpointReason.NoEvent) => "Last Tumor Assessment",
            _ => time.Reason.Word(),
        });

    private static string Upper(OverallResponse response) => response.Code().ToUpperInvariant();

    private static string Day(Assessment assessment, Reason reason) => reason.Facts.Where(f => f.Name == "visit")
        .Select(f => Text(assessment.Visits.Single(v => v.Visit.Label == f.Value).Visit.Date)).SingleOrDefault("");

    private static (string Value, string Date) Flag(EndpointFlag flag, ScanDate? day) => (flag.Reached ? "Y" : "N", day is { } d ? Text(d) : "");

    private static (string Value, string Date) YesNo(TimeToEvent time) => time.IsEvent ? ("Y", Text(time.Date)) : ("N", "");

    private static string Text(ScanDate date) => date.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Compare<T>(List<string> differences, IReadOnlyDictionary<string, string> row, T wanted, T found)
        where T : notnull
    {
        if (!found.Equals(wanted))
        {
            differences.Add($"{row["USUBJID"]} {row["PARAMCD"]}: is {found}, not {wanted}");
        }
    }
}
