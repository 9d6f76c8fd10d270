using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Recist.Reports.Document;

namespace Recist.Reports.QuestPdf.Layout;

/// <summary>The typography of a document in QuestPDF's terms.</summary>
internal sealed class Style
{
    public Style(ReportDocument document)
    {
        Document = document;
        Sizes = Typography.Of(document.Look);
        RightToLeft = document.RightToLeft;
        Body = FontSet.Apply(TextStyle.Default).FontSize((float)Sizes.Body).Leading(Sizes.LineHeight).FontColor(Palette.Ink.Hex);
        Furniture = Body.FontSize((float)Sizes.Small).FontColor(Palette.Grey.Hex);
    }

    public ReportDocument Document { get; }

    public Typography Sizes { get; }

    public bool RightToLeft { get; }

    public ContentDirection Direction => RightToLeft ? ContentDirection.RightToLeft : ContentDirection.LeftToRight;

    public TextStyle Body { get; }

    public TextStyle Furniture { get; }

    public float Margin => (float)Sizes.Margin;

    public float Gap => (float)Sizes.BlockGap;

    /// <summary>A heading of level 1 to 6.</summary>
    public TextStyle Heading(int level) => Body.FontSize((float)Sizes.Headings[level - 1]).Leading(1.2).Bold();

    /// <summary>Puts the runs into a text block, on top of the style given.</summary>
    public void Write(TextDescriptor text, RichText words, TextStyle ground)
    {
        foreach (var run in words.Runs)
        {
            var style = run.Tone == Tone.Plain ? ground : ground.FontColor(Palette.Text(run.Tone).Hex);
            style = run.Bold ? style.Bold() : style;
            style = run.Emphasis ? style.Italic() : style;
            var drawn = LegibleText.Of(run.Text, RightToLeft);
            text.Span(drawn).Style(style.Breaking(drawn));
        }
    }

    /// <summary>Sets a text block to a side of the direction of reading.</summary>
    public void Align(TextDescriptor text, Alignment side)
    {
        if (side == Alignment.Centre)
        {
            text.AlignCenter();
        }
        else if (side == Alignment.Start == RightToLeft)
        {
            text.AlignRight();
        }
        else
        {
            text.AlignLeft();
        }
    }
}
