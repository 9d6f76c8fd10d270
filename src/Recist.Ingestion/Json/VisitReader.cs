using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>One entry of <c>visits</c>.</summary>
internal static class VisitReader
{
    /// <summary>The visit, or null with complaints.</summary>
    /// <param name="visit">The object.</param>
    /// <param name="revision">Revision of the patient's entry.</param>
    /// <param name="nodes">Ids of the lesions known as nodes.</param>
    public static VisitPart? Read(MemberReader visit, int revision, HashSet<string> nodes)
    {
        var date = visit.Date("date");
        if (visit.Item("date") is null)
        {
            visit.Missing("date");
        }

        var label = visit.Text("label");
        var baseline = visit.Flag("baseline");
        var read = new Visit(label ?? date?.Text ?? "", date ?? ScanDate.From(DateOnly.MinValue), baseline ?? false)
        {
            BaselineUndeclared = baseline is null ? true : null,
            Revision = revision,
            Missed = visit.Flag("missed") ?? false,
            Unscheduled = visit.Flag("unscheduled") ?? false,
            ForSymptoms = visit.Flag("forSymptoms") ?? false,
            Notes = visit.Text("notes", IdText.LongestText),
            Markers = visit.Word("markers", Vocabularies.Markers),
            GivenOverall = visit.Word("overall", Vocabularies.Overall),
            GivenSource = visit.Item("overall") is { } overall ? visit.PlaceOf(overall).Cell : null,
            Measurements = Each(visit, "measurements", MeasurementReader.Read),
            NonTargets = Each(visit, "nonTargets", n => NonTarget(n, nodes)),
            NewLesions = Each(visit, "newLesions", n => NewLesionReader.Read(n, nodes)),
        };
        if (read.Missed && HasFindings(read))
        {
            visit.Complain(visit.Item("missed")!)(
                Codes.ValueConflict, "The visit is marked as missed and carries findings, which would be lost.", "Leave out \"missed\", or the findings.");
        }

        visit.End();
        return date is null ? null : new VisitPart(label, read, visit.Place);
    }

    private static bool HasFindings(Visit visit) => !visit.NewLesions.IsEmpty
        || visit.GivenOverall is not (null or OverallResponse.NE)
        || visit.Measurements.Any(static m => m.State != MeasurementState.NotEvaluable)
        || visit.NonTargets.Any(static n => n.Status != NonTargetStatus.NotEvaluated);

    private static ImmutableArray<T> Each<T>(MemberReader visit, string name, Func<MemberReader, T?> read)
        where T : class =>
        [.. visit.Items(name).Select(visit.Within).OfType<MemberReader>().Select(read).OfType<T>()];

    private static NonTargetFinding? NonTarget(MemberReader finding, HashSet<string> nodes)
    {
        var lesion = finding.Required("lesion");
        var status = finding.Word("status", Vocabularies.NonTarget);
        if (finding.Item("status") is null)
        {
            finding.Missing("status");
        }

        var axis = status != NonTargetStatus.UnequivocalProgression && nodes.Contains(lesion ?? "") ? finding.Item("shortAxisMm") : null;
        var deciding = axis ?? finding.Item("status");
        var read = new NonTargetFinding(lesion ?? "", status ?? default)
        {
            ShortAxis = finding.Millimetres("shortAxisMm"),
            IncreasedSinceLast = finding.Flag("increasedSinceLast"),
            Comment = finding.Text("comment", IdText.LongestText),
            Text = deciding?.Text,
            Source = (deciding is null ? finding.Place : finding.PlaceOf(deciding)).Cell,
        };
        finding.End();
        return lesion is null || status is null ? null : read;
    }
}
