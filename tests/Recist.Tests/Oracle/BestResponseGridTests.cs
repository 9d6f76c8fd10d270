namespace Recist.Tests.Oracle;

/// <summary>The best response of every patient and reader of the public studies under every combination of the options that trials choose.</summary>
public class BestResponseGridTests
{
    private static readonly (int ConfirmDays, int MostNe, bool StableBetween, int StableDays)[] Grid =
    [
        .. from confirm in new[] { 28, 35, 56 }
           from ne in new[] { 0, 1, 2 }
           from between in new[] { false, true }
           from stable in new[] { 28, 42 }
           select (confirm, ne, between, stable),
    ];

    [Theory]
    [InlineData("rs_onco", "adsl_rs_onco", 615, 2 * 36 * 615)]
    [InlineData("rs_onco_recist", "adsl_rs_onco_recist", 24, 2 * 36 * 24)]
    public void Unconfirmed_and_confirmed_values_agree_with_an_independent_transcription(string responses, string dates, int readers, int comparisons)
    {
        var starts = StudyReading.Rows("oracle", dates).ToDictionary(r => r["USUBJID"], r => Day(r["RANDDT"]));
        var given = StudyReading.Rows("sdtm", responses)
            .Where(r => r["RSTESTCD"] == "OVRLRESP")
            .ToLookup(r => (r["USUBJID"], r["RSEVALID"].Length > 0 ? r["RSEVALID"] : r["RSEVAL"]), r => (Day: Day(r["RSDTC"]), Response: r["RSSTRESC"] is "CHECK" or "" ? "NE" : r["RSSTRESC"]));
        var histories = StudyReading.Histories(responses, dates);
        Assert.Equal((readers, readers), (given.Count, histories.Count));
        var (compared, differences) = (0, new List<string>());
        foreach (var history in histories)
        {
            var rows = given[(history.Patient, history.Reader!)].ToList();
            var reference = starts.TryGetValue(history.Patient, out var start) ? start : rows.Min(r => r.Day);
            List<(int, string)> assessments = [.. rows.Select(r => (r.Day - reference, r.Response))];
            foreach (var options in Grid)
            {
                var wanted = BestResponseByAdmiralonco.Of(assessments, options.ConfirmDays, options.MostNe, options.StableBetween, options.StableDays);
                var found = Best(history, options);
                compared += 2;
                if (found != (NoneIsNe(wanted.Unconfirmed), NoneIsNe(wanted.Confirmed)))
                {
                    differences.Add($"{history.Patient} {history.Reader} {options}: {found}, not {wanted}");
                }
            }
        }

        Assert.Empty(differences);
        Assert.Equal(comparisons, compared);
    }

    private static (string, string) Best(PatientHistory history, (int ConfirmDays, int MostNe, bool StableBetween, int StableDays) options)
    {
        var best = ResponseAssessor.Assess(history with
        {
            Options = new()
            {
                ConfirmMinDays = options.ConfirmDays,
                MaxNotEvaluableBetween = options.MostNe,
                AcceptStableBetween = options.StableBetween,
                StableMinDays = options.StableDays,
            },
        }).Best;
        return (best.Unconfirmed.Code().ToUpperInvariant(), best.Confirmed.Code().ToUpperInvariant());
    }

    /// <summary>A partial date is its last possible day.</summary>
    private static int Day(string text)
    {
        var parts = text.Split('-').Select(p => int.Parse(p, null)).ToArray();
        var (year, month) = (parts[0], parts.Length > 1 ? parts[1] : 12);
        return new DateOnly(year, month, parts.Length > 2 ? parts[2] : DateTime.DaysInMonth(year, month)).DayNumber;
    }

    private static string NoneIsNe(string value) => value == "MISSING" ? "NE" : value;
}
