using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Joins the parts of one visit; identical repeats are one, contradictions block the patient.</summary>
internal static class VisitJoin
{
    /// <summary>The visit; its date is the first scan's.</summary>
    /// <param name="label">Final label.</param>
    /// <param name="parts">Parts in the order of their dates; at least one.</param>
    /// <param name="subject">Whose visit it is.</param>
    /// <param name="log">Takes the complaints.</param>
    public static Visit Join(string label, List<VisitPart> parts, Subject subject, ComplaintLog log)
    {
        var date = parts[0].Visit.Date;
        var dated = parts.SelectMany(p => p.Visit.Measurements.Select(m => (
            p.Place, Finding: p.Visit.Date == date || m.Date is not null ? m : m with { Date = p.Visit.Date })));
        if (parts.Select(p => p.Visit.GivenOverall).OfType<OverallResponse>().Distinct().Count() > 1)
        {
            TwoResponses(subject, parts, label, log);
        }

        return parts[0].Visit with
        {
            Label = label,
            IsBaseline = parts.Exists(p => p.Visit.IsBaseline),
            Missed = parts.TrueForAll(p => p.Visit.Missed),
            Unscheduled = parts.Exists(p => p.Visit.Unscheduled),
            ForSymptoms = parts.Exists(p => p.Visit.ForSymptoms),
            Notes = parts.Select(p => p.Visit.Notes).FirstOrDefault(n => n is not null),
            Markers = parts.Max(p => p.Visit.Markers),
            GivenOverall = parts.Select(p => p.Visit.GivenOverall).FirstOrDefault(o => o is not null),
            GivenSource = parts.Select(p => p.Visit).FirstOrDefault(v => v.GivenOverall is not null)?.GivenSource,
            Measurements = One(dated, m => m.Lesion, Value, m => m.State != MeasurementState.NotEvaluable, subject, log),
            NonTargets = One(
                parts.SelectMany(p => p.Visit.NonTargets.Select(n => (p.Place, n))),
                n => n.Lesion,
                n => (n.Status, n.ShortAxis, n.IncreasedSinceLast),
                n => n.Status != NonTargetStatus.NotEvaluated,
                subject,
                log),
            NewLesions = One(
                parts.SelectMany(p => p.Visit.NewLesions.Select(n => (p.Place, n))),
                n => n.Lesion,
                n => (n.Status, n.Diameter, n.Change, n.Pet),
                _ => true,
                subject,
                log),
        };
    }

    /// <summary>Beside lesions a given response is only compared, so that two of them block nobody.</summary>
    private static void TwoResponses(Subject subject, List<VisitPart> parts, string label, ComplaintLog log)
    {
        if (parts.Exists(p => p.Visit is { Measurements.IsEmpty: false } or { NonTargets.IsEmpty: false } or { NewLesions.IsEmpty: false }))
        {
            log.Warn(Codes.ResponseTwice, subject, parts[^1].Place, label, "One visit has two different overall responses; the first was compared with the computed one.", "Leave the right one.");
        }
        else
        {
            Complain(subject, parts[^1].Place, label, log);
        }
    }

    private static (MeasurementState, Length?, string, string?, Length?) Value(TargetMeasurement m) =>
        (m.State, m.Diameter, string.Join('+', m.Fragments), m.MergedInto, m.Viable);

    private static ImmutableArray<T> One<T, TValue>(
        IEnumerable<(Place Place, T Finding)> findings,
        Func<T, string> lesion,
        Func<T, TValue> value,
        Func<T, bool> isEvaluated,
        Subject subject,
        ComplaintLog log)
    {
        var kept = new List<T>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, finding) in findings)
        {
            if (index.TryAdd(lesion(finding), kept.Count))
            {
                kept.Add(finding);
                continue;
            }

            var first = kept[index[lesion(finding)]];
            if (!isEvaluated(first) && isEvaluated(finding))
            {
                kept[index[lesion(finding)]] = finding;
            }
            else if (isEvaluated(finding) && !EqualityComparer<TValue>.Default.Equals(value(first), value(finding)))
            {
                Complain(subject, place, lesion(finding), log);
            }
        }

        return [.. kept];
    }

    private static void Complain(Subject subject, Place place, string what, ComplaintLog log) => log.Block(
        Codes.TwoValues,
        subject,
        place,
        what,
        "One visit has two different values for this.",
        "Leave the right one, mark a correction with a higher revision, or give a second scan its own visit.");
}
