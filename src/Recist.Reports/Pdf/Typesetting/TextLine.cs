namespace Recist.Reports.Pdf.Typesetting;

/// <summary>One line: its fragments in order of reading, and its width without the space it ends with.</summary>
internal sealed record TextLine(IReadOnlyList<PlacedFragment> Fragments, double Width);

/// <summary>A fragment and where its left end stands, points from the left end of the line.</summary>
internal readonly record struct PlacedFragment(Fragment Fragment, double X);
