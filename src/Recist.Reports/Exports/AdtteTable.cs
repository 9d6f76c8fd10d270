using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>Time to event in the shape of ADaM's ADTTE, with admiralonco's descriptions.</summary>
internal static class AdtteTable
{
    private static readonly ImmutableArray<string> Columns =
    [
        "STUDYID", "USUBJID", "PARAMCD", "AVAL", "ADT", "STARTDT", "CNSR", "EVNTDESC", "CNSDTDSC",
        "PARAM", "SRCDOM", "SRCVAR", "ADTF", "STARTDTF", "ASEQ", "RSEVAL", "RSEVALID", "COURSE", "ANL03FL",
    ];

    public static CsvTable Of(ImmutableArray<ExportSource> sources) => new("adtte", Columns,
    [
        .. sources.GroupBy(s => (s.Assessment.History.Study, s.Assessment.History.Patient))
            .SelectMany(p => p.GroupBy(s => s.Assessment.History.Course)
                .SelectMany(c => Survival(c).Concat(c.SelectMany(s => Times(s).Select(t => (Source: s, Time: t)))))
                .Select((x, i) => Cells(x.Source, x.Time, i + 1))),
    ]);

    /// <summary>Survival is the patient's, not a reader's: one record for each course, to the last day that any reader's record knows of.</summary>
    private static IEnumerable<(ExportSource Source, (string Code, string Title, TimeToEvent Time) Time)> Survival(IEnumerable<ExportSource> course) =>
        course.Where(s => s.Assessment.Endpoints.Os is not null).OrderByDescending(s => s.Assessment.Endpoints.Os!.Date.Latest).Take(1)
            .Select(s => (s, ("OS", "Overall Survival", s.Assessment.Endpoints.Os!)));

    private static IEnumerable<(string Code, string Title, TimeToEvent Time)> Times(ExportSource source)
    {
        var endpoints = source.Assessment.Endpoints;
        return new[]
        {
            ("PFS", "Progression Free Survival", endpoints.Pfs),
            ("TTP", "Time to Progression", endpoints.Ttp),
            ("RSD", "Duration of Response", endpoints.ResponseDuration),
            ("IPFS", "iRECIST Progression Free Survival", endpoints.IPfs),
        }.Where(t => t.Item3 is not null).Select(t => (t.Item1, t.Item2, t.Item3!));
    }

    private static ImmutableArray<string> Cells(ExportSource source, (string Code, string Title, TimeToEvent Time) x, int sequence)
    {
        var (history, time, reader) = (source.Assessment.History, x.Time, source.Evaluator);
        var (event_, censoring, domain, variable) = Description(x.Code, time, source);
        var isReaders = x.Code != "OS";
        return
        [
            history.Study, history.Patient, isReaders ? reader.Code(x.Code) : x.Code,
            ExportText.StudyDay(time.Date, time.Start), ExportText.Day(time.Date), ExportText.Day(time.Start),
            time.IsEvent ? "0" : "1", event_, censoring, isReaders ? reader.Named(x.Title) : x.Title, domain, variable,
            ExportText.ImputationFlag(time.Date), ExportText.ImputationFlag(time.Start),
            ExportText.Number(sequence), isReaders ? reader.Columns.Eval : "", isReaders ? reader.Columns.EvalId : "", history.Course,
            ExportText.Flag(!isReaders || source.Stands),
        ];
    }

    private static (string Event, string Censoring, string Domain, string Variable) Description(string code, TimeToEvent time, ExportSource source) =>
        (time.Reason, time.IsEvent) switch
        {
            (EndpointReason.Death, true) => ("Death", "", "ADRS", "ADT"),
            (EndpointReason.UnconfirmedProgression, true) => ("Unconfirmed Disease Progression", "", "ADRS", "ADT"),
            (_, true) => ("Disease Progression", "", "ADRS", "ADT"),
            (EndpointReason.Death, _) when source.Assessment.History.Options.DeathWithoutProgression == DeathWithoutProgression.DeathDate =>
                ("Death", "Death", "ADRS", "ADT"),
            _ when code != "OS" && !source.Rows.Any(r => r.IsEvaluable && r.Date == time.Date) => ("Randomization", "Randomization", "ADSL", "RANDDT"),
            (EndpointReason.NewTherapy, _) => Censored("Last Tumor Assessment prior to NACT"),
            (EndpointReason.MissedVisits, _) => Censored("Last Tumor Assessment before Missed Visits"),
            (EndpointReason.NoBaseline, _) => ("Randomization", "Randomization", "ADSL", "RANDDT"),
            _ when code == "OS" => ("Alive", "Alive During Study", "ADSL", "LSTALVDT"),
            _ => Censored("Last Tumor Assessment"),
        };

    private static (string Event, string Censoring, string Domain, string Variable) Censored(string at) => (at, at, "ADRS", "ADT");
}
