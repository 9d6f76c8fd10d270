using System.Collections.Immutable;
using System.Globalization;

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
        TargetMeasurement Dated(TargetMeasurement finding, ScanDate scan) => scan == date || finding.Date is not null ? finding : finding with { Date = scan };
        var given = parts.Find(p => p.Visit.GivenOverall is not null)?.Visit;
        if (parts.Exists(p => p.Visit.GivenOverall is { } other && other != given!.GivenOverall))
        {
            TwoResponses(subject, parts, label, log);
        }

        return parts[0].Visit with
        {
            Label = label,
            IsBaseline = parts.Exists(p => p.Visit.IsBaseline),
            BaselineUndeclared = parts.TrueForAll(p => p.Visit.BaselineUndeclared == true) ? true : null,
            VisitNumber = parts.Min(p => p.Visit.VisitNumber),
            TimeOfDay = TimeOf(parts, date),
            Missed = parts.TrueForAll(p => p.Visit.Missed),
            Unscheduled = parts.Exists(p => p.Visit.Unscheduled),
            ForSymptoms = parts.Exists(p => p.Visit.ForSymptoms),
            Notes = parts.Find(p => p.Visit.Notes is not null)?.Visit.Notes,
            Markers = parts.MaxBy(p => p.Visit.Markers is { } markers ? (int)markers : -1)!.Visit.Markers,
            GivenOverall = given?.GivenOverall,
            GivenSource = given?.GivenSource,
            RecordedTarget = parts.Find(p => p.Visit.RecordedTarget is not null)?.Visit.RecordedTarget,
            RecordedNonTarget = parts.Find(p => p.Visit.RecordedNonTarget is not null)?.Visit.RecordedNonTarget,
            RecordedNewLesion = parts.Find(p => p.Visit.RecordedNewLesion is not null)?.Visit.RecordedNewLesion,
            Measurements = One(parts, v => v.Measurements, Dated, m => m.Lesion, Value, m => m.State != MeasurementState.NotEvaluable, m => (m.Text, m.Source), subject, log),
            NonTargets = One(
                parts,
                v => v.NonTargets,
                (n, _) => n,
                n => n.Lesion,
                n => (n.Status, n.ShortAxis, n.IncreasedSinceLast),
                n => n.Status != NonTargetStatus.NotEvaluated,
                n => (n.Text, n.Source),
                subject,
                log),
            NewLesions = One(
                parts,
                v => v.NewLesions,
                (n, _) => n,
                n => n.Lesion,
                n => (n.Status, n.Diameter, n.Change, n.Pet),
                n => n.Diameter is not null || n.Text != n.Lesion, // SDTM: TU names it, and TR has the result, perhaps in another upload.
                n => n.DiameterText is null ? (n.Text, n.Source) : (n.DiameterText, n.DiameterSource),
                subject,
                log),
        };
    }

    /// <summary>The earliest time of day of the visit's own date.</summary>
    private static TimeOnly? TimeOf(List<VisitPart> parts, ScanDate date)
    {
        TimeOnly? earliest = null;
        foreach (var part in parts)
        {
            if (part.Visit.TimeOfDay is { } time && part.Visit.Date == date && !(earliest <= time))
            {
                earliest = time;
            }
        }

        return earliest;
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
        List<VisitPart> parts,
        Func<Visit, ImmutableArray<T>> findings,
        Func<T, ScanDate, T> dated,
        Func<T, string> lesion,
        Func<T, TValue> value,
        Func<T, bool> isEvaluated,
        Func<T, (string? Text, SourceCell? Source)> said,
        Subject subject,
        ComplaintLog log)
    {
        var count = 0;
        foreach (var part in parts)
        {
            count += findings(part.Visit).Length;
        }

        if (count == 0)
        {
            return [];
        }

        var kept = ImmutableArray.CreateBuilder<T>(count);
        var index = new LesionPlaces(count);
        foreach (var part in parts)
        {
            foreach (var found in findings(part.Visit))
            {
                var finding = dated(found, part.Visit.Date);
                var at = index.Add(lesion(finding));
                if (at == kept.Count)
                {
                    kept.Add(finding);
                    continue;
                }

                var first = kept[at];
                if (!isEvaluated(first) && isEvaluated(finding))
                {
                    kept[at] = finding;
                }
                else if (isEvaluated(finding) && !EqualityComparer<TValue>.Default.Equals(value(first), value(finding)))
                {
                    TwoValues(subject, part.Place, lesion(finding), said(first), said(finding), log);
                }
            }
        }

        return kept.DrainToImmutable();
    }

    private static void TwoValues(Subject subject, Place place, string lesion, (string? Text, SourceCell? Source) one, (string? Text, SourceCell? Source) other, ComplaintLog log)
    {
        var at = other.Source is { } cell ? Place.Of(cell) : place;
        var first = one.Source is { } known && !known.Column.StartsWith('$') ? string.Create(CultureInfo.InvariantCulture, $" The other stands in line {known.Row}.") : "";
        log.Block(
            Codes.TwoValues,
            subject,
            at,
            other.Source is null ? lesion : other.Text,
            $"Lesion \"{lesion}\" has two different values at one visit.{first}",
            "Leave the right one, mark a correction with a higher revision, or give a second scan its own visit.");
    }

    private static void Complain(Subject subject, Place place, string what, ComplaintLog log) => log.Block(
        Codes.TwoValues,
        subject,
        place,
        what,
        "One visit has two different values for this.",
        "Leave the right one, mark a correction with a higher revision, or give a second scan its own visit.");
}
