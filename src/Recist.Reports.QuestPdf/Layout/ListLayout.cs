using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Recist.Reports.Document;

namespace Recist.Reports.QuestPdf.Layout;

/// <summary>Lists of points, and lists to tick with a pen.</summary>
internal sealed class ListLayout(Style style)
{
    public void Put(IContainer container, BulletList list) => container.ListTag().Column(column =>
    {
        foreach (var item in list.Items)
        {
            Item(column, label => label.Text(text => text.Span("•").Style(style.Body)), item);
        }
    });

    public void Put(IContainer container, CheckList list) => container.ListTag().Column(column =>
    {
        foreach (var item in list.Items)
        {
            Item(column, Box, item);
        }

        for (var i = 0; i < list.WriteInLines; i++)
        {
            column.Item().PaddingTop(style.Gap).Row(row =>
            {
                row.ConstantItem(Indent).Element(Box);
                var line = list.WriteInAlt.Length > 0 ? row.RelativeItem().FigureTag(list.WriteInAlt) : row.RelativeItem().Ornament();
                line.BorderBottom(0.75f).BorderColor(Palette.Rule.Hex).Height(Line);
            });
        }
    });

    private float Indent => (float)style.Sizes.Body * 1.5f;

    private float Line => (float)(style.Sizes.Body * style.Sizes.LineHeight);

    private void Item(ColumnDescriptor column, Action<IContainer> label, RichText words) => column.Item().PaddingBottom(style.Gap / 3).Whole(words).ItemTag().Row(row =>
    {
        row.ConstantItem(Indent).LabelTag().Element(label);
        row.RelativeItem().ItemBodyTag().Text(text => style.Write(text, words, style.Body));
    });

    private void Box(IContainer container)
    {
        var side = (float)style.Sizes.Body * 0.8f;
        container.Ornament().PaddingTop((Line - side) / 2).Width(side).Height(side).Border(0.9f).BorderColor(Palette.Ink.Hex);
    }
}
