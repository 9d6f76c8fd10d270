using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Recist.Reports.Document;

namespace Recist.Reports.QuestPdf.Layout;

/// <summary>Keeps short text in one piece; long text may break, because a piece larger than a page cannot be drawn at all.</summary>
internal static class Keep
{
    private const int LongestWhole = 400;

    public static IContainer Whole(this IContainer container, RichText words) =>
        words.Plain.Length <= LongestWhole ? container.ShowEntire() : container;
}
