namespace Recist.Reports.Pdf.Typesetting;

/// <summary>A glyph in visual order, in font units; the cluster is the place in the text of the first character it stands for.</summary>
internal readonly record struct Glyph(int Id, int Cluster, int Advance, int X, int Y);
