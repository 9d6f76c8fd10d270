using System.Globalization;
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
            Read: Hash(new { facts.Record.History.Reader, isRecord }),
            Rule: Hash(facts.ReadRule),
            Person: Hash(new { facts.Record.History.Patient, facts.Person?.Name, facts.Person?.BirthYear }),
            Criteria: Hash(OffDefault(facts.Record.History.Options)),
            Values: Hash(new { Readers = all.Select(ValuesOf), Corrections = facts.Corrections.Select(CorrectionOf), facts.Treatment }),
            Responses: Hash(all.Select(ResponsesOf)),
            Quality: Hash(new { Notes = Sorted(facts.Notes), Readers = all.Select(QualityOf) }),
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
        Options = OffDefault(reader.History.Options),
        Lesions = reader.History.Lesions.OrderBy(l => l.Id, StringComparer.Ordinal),
        Visits = reader.History.Visits.Select(VisitContent.Bare),
    };

    // Which of several equal files is named as the one that corrected is an accident of their hashes.
    private static object CorrectionOf(Correction correction) => correction with { By = null, Reason = null };

    // Files come in the order of their hashes, and lesions in that of the file which decides; neither order says anything.
    private static IEnumerable<string> Sorted<T>(IEnumerable<T> items) => items.Select(StoredJson.Write).Order(StringComparer.Ordinal);

    private static string? Percent(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture);

    private static object ResponsesOf(Assessment reader) => new
    {
        reader.History.Reader,
        Best = new
        {
            reader.Best.Unconfirmed,
            reader.Best.Confirmed,
            reader.Best.UnconfirmedVisit,
            reader.Best.ConfirmedVisit,
            reader.Best.ConfirmedBy,
            Reasons = Reasons(reader.Best.Reasons),
        },
        Endpoints = new
        {
            Pfs = Event(reader.Endpoints.Pfs),
            Ttp = Event(reader.Endpoints.Ttp),
            Os = Event(reader.Endpoints.Os),
            IPfs = Event(reader.Endpoints.IPfs),
            ResponseDuration = Event(reader.Endpoints.ResponseDuration),
            StableDuration = Event(reader.Endpoints.StableDuration),
            ObjectiveResponse = reader.Endpoints.ObjectiveResponse?.Reached,
            DiseaseControl = reader.Endpoints.DiseaseControl?.Reached,
            ClinicalBenefit = reader.Endpoints.ClinicalBenefit?.Reached,
            TimeToResponse = reader.Endpoints.TimeToResponse is { } response ? new { response.Start, response.Date, response.Days } : null,
        },
        Visits = reader.Visits.Select(v => new
        {
            v.Visit.Label,
            v.Visit.Date,
            v.Sum,
            v.PartialSum,
            v.Nadir,
            v.NadirVisit,
            v.Target,
            v.NonTarget,
            PercentFromBaseline = Percent(v.PercentFromBaseline),
            PercentFromNadir = Percent(v.PercentFromNadir),
            NewLesions = v.NewLesions.Order(StringComparer.Ordinal),
            v.NewLesionTargetSum,
            v.UnconfirmedSince,
            v.ProgressionOutcome,
            v.ProgressionNegated,
            v.CountsAsProgression,
            v.Overall,
            v.OverallFinal,
            Values = Sorted(v.TargetValues.Select(t => new { t.Lesion, t.State, t.Value })),
            Reasons = Reasons(v.Reasons),
        }),
    };

    private static object QualityOf(Assessment reader) => new
    {
        Queries = Sorted(reader.Queries.Select(q => new { q.Code, q.Visit, Lesions = q.Lesions.Order(StringComparer.Ordinal) })),
        Issues = Sorted(reader.Conformance.Issues.Select(i => new { i.Code, i.Lesion })),
        Measurable = Sorted(reader.Conformance.Lesions.Select(l => new { l.Key, l.Value })),
    };

    private static IEnumerable<object> Reasons(IEnumerable<Reason> reasons) =>
        reasons.Select(r => new { r.Rule, Lesions = r.Lesions.Order(StringComparer.Ordinal), r.Facts });

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
