using System.Text.RegularExpressions;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Recist.Reports.Document;

namespace Recist.Reports.QuestPdf.Layout;

/// <summary>A report document as QuestPDF pages: running head and foot, and the blocks between them.</summary>
internal sealed partial class Pages(ReportDocument document) : IDocument
{
    private readonly Style _style = new(document);

    public DocumentMetadata GetMetadata()
    {
        var metadata = new DocumentMetadata
        {
            Title = document.Title,
            Creator = "RecistFunctions",
            Producer = "QuestPDF",
            // The day of making is no input of the report, and would make equal reports unequal.
            CreationDate = DateTime.UnixEpoch,
            ModifiedDate = DateTime.UnixEpoch,
        };
        Tags.SetLanguage(metadata, document.Language);
        return metadata;
    }

    public DocumentSettings GetSettings()
    {
        var settings = new DocumentSettings { ContentDirection = _style.Direction };
        Tags.TurnOn(settings);
        return settings;
    }

    public void Compose(IDocumentContainer container) => container.Page(page =>
    {
        page.Size((float)document.Paper.Width, (float)document.Paper.Height);
        page.MarginHorizontal(_style.Margin);
        page.MarginTop(_style.Margin * 0.7f);
        page.MarginBottom(_style.Margin * 0.6f);
        page.DefaultTextStyle(_style.Body);
        if (document.RightToLeft)
        {
            page.ContentFromRightToLeft();
        }

        page.Header().PaddingBottom(_style.Gap).Element(Head);
        page.Content().Column(column => new Flow(_style).Put(column, document.Blocks));
        page.Footer().PaddingTop(_style.Gap).Element(Foot);
    });

    private void Head(IContainer container) => container.BorderBottom(0.5f).BorderColor(Palette.Hairline.Hex).PaddingBottom(3).Row(row =>
    {
        row.RelativeItem().Text(text => _style.Write(text, document.Furniture.HeaderStart, _style.Furniture));
        row.RelativeItem().Text(text =>
        {
            _style.Align(text, Alignment.End);
            _style.Write(text, document.Furniture.HeaderEnd, _style.Furniture);
        });
    });

    private void Foot(IContainer container) => container.Row(row =>
    {
        row.RelativeItem(3).Text(text => _style.Write(text, document.Furniture.FooterStart, _style.Furniture));
        row.RelativeItem().Text(text =>
        {
            _style.Align(text, Alignment.End);
            foreach (var part in PageNumber().Split(document.Furniture.PageLabel).Where(part => part.Length > 0))
            {
                var span = part switch
                {
                    "{0}" => text.CurrentPageNumber(),
                    "{1}" => text.TotalPages(),
                    _ => text.Span(part),
                };
                span.Style(_style.Furniture);
            }
        });
    });

    [GeneratedRegex(@"(\{[01]\})")]
    private static partial Regex PageNumber();
}
