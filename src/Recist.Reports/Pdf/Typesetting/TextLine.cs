namespace Recist.Reports.Pdf.Typesetting;

/// <summary>One line: its fragments from left to right, and its width without the space it ends with.</summary>
/// <param name="Fragments">The fragments in visual order.</param>
/// <param name="Width">Points, without the space at the end.</param>
/// <param name="Lead">Points that a space at the end of a right-to-left line reaches out at the left.</param>
internal sealed record TextLine(IReadOnlyList<Fragment> Fragments, double Width, double Lead);
