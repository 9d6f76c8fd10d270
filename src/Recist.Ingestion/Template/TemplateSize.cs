using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>The size of a row: one length, or of a lesion that has split the lengths of its parts, such as <c>14 + 12</c>.</summary>
/// <param name="Whole">The length, or the parts together.</param>
/// <param name="Parts">The parts; empty where the lesion is one.</param>
internal sealed record TemplateSize(Length Whole, ImmutableArray<Length> Parts)
{
    /// <summary>Reads the cell of a size; null with complaints.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">Its column that holds the size.</param>
    /// <param name="perUnit">Millimetres in one unit.</param>
    /// <param name="partTooSmall">Takes the note that a part is too small to measure and counts 5 mm.</param>
    public static TemplateSize? Read(TemplateRow row, string column, int perUnit, Action partTooSmall)
    {
        var texts = row.Text(column)!.Split('+', StringSplitOptions.TrimEntries);
        if (texts.Length == 1)
        {
            return row.Length(column, perUnit) is { } whole ? new(whole, []) : null;
        }

        var parts = texts.Select(t => Part(row, column, t, perUnit, partTooSmall)).ToList();
        if (parts.Contains(null))
        {
            return null;
        }

        // A part that is gone adds nothing, and is no part any more.
        return new(parts.Aggregate(Length.Zero, (sum, part) => sum + part!.Value), [.. parts.OfType<Length>().Where(p => p > Length.Zero)]);
    }

    private static Length? Part(TemplateRow row, string column, string text, int perUnit, Action tooSmall)
    {
        switch (Vocabularies.State.Loose(text))
        {
            case MeasurementState.TooSmall:
                tooSmall();
                return PartsOfTarget.TooSmall;
            case MeasurementState.Absent:
                return Length.Zero;
            default:
                return LengthText.Read(text, row.Settings.DecimalSign, perUnit, (code, _, _, expected) => row.Complain(column)(
                    code, "These are not the sizes of the parts of a lesion that can be read without guessing.",
                    "Write one number for each part with a plus between them, such as 14 + 12; too-small or absent for a part that is. "
                    + "Where a part was not evaluated, the state of the lesion is not-evaluable.", expected), row.Lost(column));
        }
    }
}
