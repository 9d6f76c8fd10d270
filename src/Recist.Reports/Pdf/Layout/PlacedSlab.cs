namespace Recist.Reports.Pdf.Layout;

/// <summary>Where a slab stands: its page (from 0) and its top, points from the top of the sheet.</summary>
internal sealed record PlacedSlab(Slab Slab, int Page, double Top, TableHeader? RepeatedHeader)
{
    /// <summary>Its lower end.</summary>
    public double Bottom => Top + Slab.Height;
}
