using QuestPDF.Elements.Table;
using QuestPDF.Infrastructure;
#if !QUESTPDF_2023
using QuestPDF.Fluent;
#endif

namespace Recist.Reports.QuestPdf.Layout;

/// <summary>Every call that makes tags for screen readers. QuestPDF 2023 has none: there they do nothing.</summary>
internal static class Tags
{
#if QUESTPDF_2023
    public static void SetLanguage(DocumentMetadata metadata, string language)
    {
        // The Subject is the only place that survives; the language itself cannot be written.
        metadata.Subject = language;
    }

    public static void TurnOn(DocumentSettings settings) => settings.PdfA = false;

    public static IContainer HeadingTag(this IContainer container, int level) => level is >= 1 and <= 6 ? container : throw new ArgumentOutOfRangeException(nameof(level));

    public static IContainer FigureTag(this IContainer container, string alt) => alt.Length > 0 ? container : throw new ArgumentException("an alternative text", nameof(alt));

    public static IContainer CaptionTag(this IContainer container) => container;

    public static IContainer ListTag(this IContainer container) => container;

    public static IContainer ItemTag(this IContainer container) => container;

    public static IContainer LabelTag(this IContainer container) => container;

    public static IContainer ItemBodyTag(this IContainer container) => container;

    public static IContainer TableTag(this IContainer container) => container;

    public static IContainer RowHeaderTag(this ITableCellContainer cell) => cell;

    public static IContainer DivisionTag(this IContainer container) => container;

    public static IContainer Ornament(this IContainer container) => container;
#else
    public static void SetLanguage(DocumentMetadata metadata, string language) => metadata.Language = language;

    // This switch makes the structure tree. The claim that comes with it has not been confirmed by a validator: docs say "tagged".
    public static void TurnOn(DocumentSettings settings) => settings.PDFUA_Conformance = PDFUA_Conformance.PDFUA_1;

    public static IContainer HeadingTag(this IContainer container, int level) => level switch
    {
        1 => container.SemanticHeader1(),
        2 => container.SemanticHeader2(),
        3 => container.SemanticHeader3(),
        4 => container.SemanticHeader4(),
        5 => container.SemanticHeader5(),
        _ => container.SemanticHeader6(),
    };

    public static IContainer FigureTag(this IContainer container, string alt) => container.SemanticFigure(alt);

    public static IContainer CaptionTag(this IContainer container) => container.SemanticCaption();

    public static IContainer ListTag(this IContainer container) => container.SemanticList();

    public static IContainer ItemTag(this IContainer container) => container.SemanticListItem();

    public static IContainer LabelTag(this IContainer container) => container.SemanticListLabel();

    public static IContainer ItemBodyTag(this IContainer container) => container.SemanticListItemBody();

    public static IContainer TableTag(this IContainer container) => container.SemanticTable();

    public static IContainer RowHeaderTag(this ITableCellContainer cell) => cell.AsSemanticHorizontalHeader();

    public static IContainer DivisionTag(this IContainer container) => container.SemanticDivision();

    public static IContainer Ornament(this IContainer container) => container.SemanticIgnore();
#endif
}
