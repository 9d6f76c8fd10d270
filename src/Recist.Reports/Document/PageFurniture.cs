using System.Globalization;

namespace Recist.Reports.Document;

/// <summary>The running head and foot of every page. Start is the side where reading starts.</summary>
public sealed record PageFurniture
{
    /// <summary>The head, at the start side; empty for none.</summary>
    public string HeaderStart { get; init; } = "";

    /// <summary>The head, at the end side; empty for none.</summary>
    public string HeaderEnd { get; init; } = "";

    /// <summary>The foot, at the start side; empty for none.</summary>
    public string FooterStart { get; init; } = "";

    /// <summary>The foot, at the end side: a format with the page number as <c>{0}</c> and the number of pages as <c>{1}</c>,
    /// for example <c>Page {0} of {1}</c>; empty for none.</summary>
    public string PageLabel { get; init; } = "";

    /// <summary>The page label of one page, in Western digits.</summary>
    public string LabelOf(int page, int pages) => string.Format(CultureInfo.InvariantCulture, PageLabel, page, pages);
}
