using System.Text.Json.Nodes;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>
/// Takes the parts of a report's clinical content from its facts. Each member is named here, so that a later engine with more to say
/// does not undo every decision.
/// </summary>
internal static class ContentParts
{
    /// <summary>The content of the reports that these facts make.</summary>
    /// <param name="facts">The facts, with or without a signature.</param>
    /// <param name="isRecord">False where no reader's record counts, so that there is no patient edition.</param>
    public static ClinicalContent Of(ReportFacts facts, bool isRecord)
    {
        // In an order of their own: which of them stands is part of the read alone.
        var all = facts.OtherReaders.Add(facts.Record).OrderBy(a => a.History.Reader, StringComparer.Ordinal).ToList();
        return new(
            Read: Hash(new { facts.Record.History.Reader, facts.ReadRule, isRecord }),
            Person: Hash(new { facts.Record.History.Patient, facts.Person?.Name, facts.Person?.BirthYear }),
            Criteria: Hash(all.Select(a => new { a.History.Reader, Options = OffDefault(a.History.Options) })),
            Values: Hash(new { Readers = all.Select(ValuesOf), facts.Corrections }),
            Responses: Hash(all.Select(ResponsesOf)),
            Quality: Hash(new { facts.Notes, Readers = all.Select(QualityOf) }),
            Language: isRecord ? Hash(facts.Person?.Language ?? new Person().Language) : "",
            Message: isRecord ? Hash(PatientReport.Says(facts)) : "",
            Note: NoteOf(facts.NoteToPatient));
    }

    /// <summary>The part that a doctor's note is: all that is printed of it.</summary>
    /// <param name="note">The note; null where there is none.</param>
    public static string NoteOf(DoctorNote? note) => note is null ? "" : Hash(note);

    private static string Hash<T>(T part) => Sha256Hex.Of(StoredJson.Write(part))[..32];

    private static object ValuesOf(Assessment reader) => new
    {
        reader.History.Study,
        reader.History.Course,
        reader.History.Reader,
        reader.History.Accepted,
        reader.History.Dates,
        reader.History.Lesions,
        Visits = reader.History.Visits.Select(v => VisitContent.Bare(v) with { Revision = v.Revision }),
    };

    private static object ResponsesOf(Assessment reader) => new
    {
        reader.History.Reader,
        Best = new
        {
            reader.Best.Unconfirmed, reader.Best.Confirmed, reader.Best.UnconfirmedVisit, reader.Best.ConfirmedVisit, reader.Best.ConfirmedBy,
            Reasons = Reasons(reader.Best.Reasons),
        },
        Endpoints = new
        {
            Pfs = Event(reader.Endpoints.Pfs), Ttp = Event(reader.Endpoints.Ttp), Os = Event(reader.Endpoints.Os), IPfs = Event(reader.Endpoints.IPfs),
            ResponseDuration = Event(reader.Endpoints.ResponseDuration), StableDuration = Event(reader.Endpoints.StableDuration),
            ObjectiveResponse = reader.Endpoints.ObjectiveResponse?.Reached, DiseaseControl = reader.Endpoints.DiseaseControl?.Reached,
            ClinicalBenefit = reader.Endpoints.ClinicalBenefit?.Reached,
        },
        Visits = reader.Visits.Select(v => new
        {
            v.Visit.Label, v.Visit.Date, v.Sum, v.PartialSum, v.Nadir, v.NadirVisit, v.PercentFromBaseline, v.PercentFromNadir, v.Target, v.NonTarget,
            v.NewLesions, v.NewLesionTargetSum, v.UnconfirmedSince, v.ProgressionOutcome, v.ProgressionNegated, v.CountsAsProgression,
            v.Overall, v.OverallFinal, Values = v.TargetValues.Select(t => new { t.Lesion, t.State, t.Value }), Reasons = Reasons(v.Reasons),
        }),
    };

    private static object QualityOf(Assessment reader) => new
    {
        Queries = reader.Queries.Select(q => new { q.Code, q.Visit, q.Lesions }),
        Issues = reader.Conformance.Issues.Select(i => new { i.Code, i.Lesion }),
        Measurable = reader.Conformance.Lesions.Select(l => new { l.Key, l.Value }),
    };

    private static IEnumerable<object> Reasons(IEnumerable<Reason> reasons) => reasons.Select(r => new { r.Rule, r.Lesions, r.Facts });

    private static object? Event(TimeToEvent? time) =>
        time is null ? null : new { time.Start, time.Date, time.IsEvent, time.Reason };

    // Only what differs from the default: an option that a later engine adds changes nothing for those who do not use it.
    private static JsonObject OffDefault(ResponseOptions options)
    {
        var usual = JsonNode.Parse(StoredJson.Write(ResponseOptions.Default))!.AsObject();
        var own = JsonNode.Parse(StoredJson.Write(options))!.AsObject();
        foreach (string name in own.Select(o => o.Key).ToList())
        {
            if (name != "criteria" && JsonNode.DeepEquals(own[name], usual[name]))
            {
                own.Remove(name);
            }
        }

        return own;
    }
}
