namespace Recist.Reports.Pdf.Layout;

/// <summary>How firmly a slab stays on the page of the next one.</summary>
internal enum Keep
{
    /// <summary>A page may end after it.</summary>
    None,

    /// <summary>Together unless the whole would not fit on a page.</summary>
    Together,

    /// <summary>Always, as a heading with what follows it.</summary>
    Always,
}
