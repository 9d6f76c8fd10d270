using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>Time to event in the shape of ADaM's ADTTE, with admiralonco's descriptions.</summary>
internal static class AdtteTable
{
    private static readonly ImmutableArray<string> Columns =
    [
        "STUDYID", "USUBJID", "PARAMCD", "AVAL", "ADT", "STARTDT", "CNSR", "EVNTDESC", "CNSDTDSC",
        "PARAM", "SRCDOM", "SRCVAR", "ADTF", "STARTDTF", "ASEQ", "RSEVAL", "RSEVALID", "COURSE",
    ];

    public static CsvTable Of(ImmutableArray<ExportSource> sources) => new("adtte", Columns,
    [
        .. sources.GroupBy(s => (s.Assessment.History.Study, s.Assessment.History.Patient))
            .SelectMany(p => p.SelectMany(s => Times(s).Select(t => (Source: s, Time: t))).Select((x, i) => Cells(x.Source, x.Time, i + 1))),
    ]);

    private static IEnumerable<(string Code, string Title, TimeToEvent Time)> Times(ExportSource source)
    {
        var endpoints = source.Assessment.Endpoints;
        return new[]
        {
            ("OS", "Overall Survival", endpoints.Os),
            ("PFS", "Progression Free Survival", endpoints.Pfs),
            ("TTP", "Time to Progression", endpoints.Ttp),
            ("RSD", "Duration of Response", endpoints.ResponseDuration),
            ("IPFS", "Progression Free Survival by iRECIST", endpoints.IPfs),
        }.Where(t => t.Item3 is not null).Select(t => (t.Item1, t.Item2, t.Item3!));
    }

    private static ImmutableArray<string> Cells(ExportSource source, (string Code, string Title, TimeToEvent Time) x, int sequence)
    {
        var (history, time) = (source.Assessment.History, x.Time);
        var (event_, censoring, domain, variable) = Description(x.Code, time, history.Options);
        return
        [
            history.Study, history.Patient, x.Code, ExportText.StudyDay(time.Date, time.Start), ExportText.Day(time.Date), ExportText.Day(time.Start),
            time.IsEvent ? "0" : "1", event_, censoring, x.Title, domain, variable, ExportText.ImputationFlag(time.Date), ExportText.ImputationFlag(time.Start),
            ExportText.Number(sequence), source.Reader.Eval, source.Reader.EvalId, history.Course,
        ];
    }

    private static (string Event, string Censoring, string Domain, string Variable) Description(string code, TimeToEvent time, ResponseOptions options) => (time.Reason, time.IsEvent) switch
    {
        (EndpointReason.Death, true) => ("Death", "", "ADRS", "ADT"),
        (EndpointReason.UnconfirmedProgression, true) => ("Unconfirmed Disease Progression", "", "ADRS", "ADT"),
        (_, true) => ("Disease Progression", "", "ADRS", "ADT"),
        (EndpointReason.Death, _) when options.DeathWithoutProgression == DeathWithoutProgression.DeathDate => ("Death", "Death", "ADRS", "ADT"),
        (EndpointReason.NewTherapy, _) => Censored("Last Tumor Assessment prior to NACT"),
        (EndpointReason.MissedVisits, _) => Censored("Last Tumor Assessment before Missed Visits"),
        (EndpointReason.NoBaseline or EndpointReason.NoPostBaseline, _) => ("Randomization", "Randomization", "ADSL", "RANDDT"),
        _ when code == "OS" => ("Alive", "Alive During Study", "ADSL", "LSTALVDT"),
        _ => Censored("Last Tumor Assessment"),
    };

    private static (string Event, string Censoring, string Domain, string Variable) Censored(string at) => (at, at, "ADRS", "ADT");
}
