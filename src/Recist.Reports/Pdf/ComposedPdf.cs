using Recist.Reports.Pdf.Layout;

namespace Recist.Reports.Pdf;

/// <summary>A finished file with what tests and callers want to know about it.</summary>
/// <param name="Bytes">The PDF.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Placed">Where every slab stands.</param>
internal sealed record ComposedPdf(byte[] Bytes, int Pages, IReadOnlyList<PlacedSlab> Placed);
