using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Recist.Reports.Document;
using Recist.Reports.QuestPdf.Scenes;

namespace Recist.Reports.QuestPdf.Layout;

/// <summary>Draws one block of each kind.</summary>
internal sealed class BlockLayout(Style style)
{
    private const int LongLabel = 60;
    private readonly TableLayout _tables = new(style);
    private readonly ListLayout _lists = new(style);

    public void Put(ColumnDescriptor column, Block block)
    {
        switch (block)
        {
            case Heading heading:
                column.Item().PaddingTop((float)style.Sizes.GapAbove(heading.Level)).PaddingBottom((float)style.Sizes.GapUnder(heading.Level))
                    .HeadingTag(heading.Level).Text(text => style.Write(text, heading.Text, style.Heading(heading.Level)));
                break;
            case Paragraph paragraph:
                Padded(column).Text(text => style.Write(text, paragraph.Text, style.Body));
                break;
            case KeyValues facts:
                _tables.Put(Padded(column), facts);
                break;
            case DataTable table:
                _tables.Put(Padded(column), table);
                break;
            case Callout callout:
                Padded(column).Element(container => Put(container, callout));
                break;
            case Figure figure:
                Padded(column).Element(container => Put(container, figure));
                break;
            case BulletList list:
                _lists.Put(Padded(column), list);
                break;
            case CheckList list:
                _lists.Put(Padded(column), list);
                break;
            case SignatureLines lines:
                Padded(column).Element(container => Put(container, lines));
                break;
            default:
                throw new ArgumentException($"A block of the kind {block.GetType().Name} cannot be drawn.", nameof(block));
        }
    }

    private IContainer Padded(ColumnDescriptor column) => column.Item().PaddingBottom(style.Gap);

    private void Put(IContainer container, Callout callout)
    {
        const float bar = 4;
        var ground = container.DivisionTag().Background(Palette.Ground(callout.Tone).Hex);
        (style.RightToLeft ? ground.BorderRight(bar) : ground.BorderLeft(bar)).BorderColor(Palette.Mark(callout.Tone).Hex)
            .Padding((float)style.Sizes.CalloutPadding).Column(column =>
            {
                column.Item().Text(text => style.Write(text, callout.Title, style.Body.Bold().FontColor(Palette.Text(callout.Tone).Hex)));
                foreach (var words in callout.Paragraphs)
                {
                    column.Item().PaddingTop(style.Gap / 2).Text(text => style.Write(text, words, style.Body));
                }
            });
    }

    private void Put(IContainer container, Figure figure) => container.Column(column =>
    {
        column.Item().AlignCenter().MaxWidth((float)figure.Scene.Width).FigureTag(figure.Alt)
            .AspectRatio((float)(figure.Scene.Width / figure.Scene.Height)).Scene(figure.Scene);
        if (figure.Caption.Length > 0)
        {
            column.Item().PaddingTop(style.Gap / 2).CaptionTag().Text(text => style.Write(text, figure.Caption, style.Furniture));
        }
    });

    private void Put(IContainer container, SignatureLines lines) => container.Column(column =>
    {
        foreach (var label in lines.Labels)
        {
            column.Item().PaddingTop(style.Gap).Row(row =>
            {
                var place = label.Length > LongLabel ? row.RelativeItem(3) : row.AutoItem();
                place.PaddingRight(style.RightToLeft ? 0 : 6).PaddingLeft(style.RightToLeft ? 6 : 0)
                    .Text(text => style.Write(text, label, style.Body));
                row.RelativeItem().Ornament().BorderBottom(0.75f).BorderColor(Palette.Rule.Hex);
            });
        }
    });
}
