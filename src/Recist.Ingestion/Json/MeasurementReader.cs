using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>One entry of <c>measurements</c>: a lesion with exactly one of <c>mm</c>, <c>fragmentsMm</c> and <c>state</c>.</summary>
internal static class MeasurementReader
{
    private static readonly string[] Forms = ["mm", "fragmentsMm", "state"];

    /// <summary>The measurement, or null with complaints.</summary>
    public static TargetMeasurement? Read(MemberReader finding)
    {
        var lesion = finding.Required("lesion");
        var given = Forms.Select(finding.Item).OfType<JsonItem>().ToList();
        var value = given is [var only] ? Value(finding, only, lesion ?? "") : null;
        if (given.Count == 0)
        {
            finding.Missing("mm");
        }
        else if (given.Count > 1)
        {
            finding.Complain(given[1])(
                Codes.ValueConflict, "A measurement has more than one of mm, fragmentsMm and state.", "Leave the one that was found.");
        }

        var mergedInto = finding.Text("mergedInto");
        if (value?.State == MeasurementState.Merged && mergedInto is null)
        {
            finding.Missing("mergedInto");
        }
        else if (value is not null && value.State != MeasurementState.Merged && mergedInto is not null)
        {
            finding.Complain(finding.Item("mergedInto")!)(
                Codes.ValueConflict, "A lesion that has merged into another has no value of its own.", "Write \"state\": \"merged\", or leave out \"mergedInto\".");
        }

        var read = (value ?? new TargetMeasurement("", MeasurementState.NotEvaluable)) with
        {
            MergedInto = mergedInto,
            Viable = finding.Millimetres("viableMm"),
            ViableText = finding.Item("viableMm")?.Text,
            ViableSource = finding.Item("viableMm") is { } viable ? finding.PlaceOf(viable).Cell : null,
            Date = finding.Date("date"),
            Method = finding.Text("method"),
            Slice = finding.Millimetres("sliceMm"),
            Comment = finding.Text("comment", IdText.LongestText),
            Source = given.Count == 0 ? finding.Place.Cell : finding.PlaceOf(given[0]).Cell,
        };
        finding.End();
        return lesion is null || value is null ? null : read;
    }

    private static TargetMeasurement? Value(MemberReader finding, JsonItem item, string lesion) => item.Name switch
    {
        "mm" => finding.Millimetres(item) is { } length ? Measured(lesion, length) with { Text = item.Text } : null,
        "state" => finding.Word("state", Vocabularies.State) is { } state ? new(lesion, state) { Text = item.Text } : null,
        _ => Fragments(finding, item, lesion),
    };

    private static TargetMeasurement? Fragments(MemberReader finding, JsonItem item, string lesion)
    {
        ImmutableArray<Length> lengths = [.. finding.Items("fragmentsMm").Select(finding.Millimetres).OfType<Length>()];
        if (lengths.Length == 0 || lengths.Length != item.Children.Count)
        {
            finding.Complain(item)(Codes.ValueMissing, "A split lesion needs the length of each fragment.", "Give one number for each fragment.");
            return null;
        }

        return new TargetMeasurement(lesion, MeasurementState.Measured)
        {
            Fragments = lengths,
            Text = string.Join(" + ", item.Children.Select(c => c.Text)),
        };
    }

    /// <summary>A measured length.</summary>
    public static TargetMeasurement Measured(string lesion, Length length)
    {
        var (state, diameter) = Found(length);
        return new(lesion, state, diameter);
    }

    /// <summary>What a length says: 0 mm is a lesion that is gone.</summary>
    public static (MeasurementState State, Length? Diameter) Found(Length length) =>
        length == Length.Zero ? (MeasurementState.Absent, null) : (MeasurementState.Measured, length);
}
