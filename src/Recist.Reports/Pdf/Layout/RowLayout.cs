using Recist.Reports.Document;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Layout;

/// <summary>Texts side by side. A row that is no taller than a third of a page is never divided.</summary>
internal sealed class RowLayout
{
    private readonly List<(TextBox Box, List<TextLine> Lines)> _cells = [];

    /// <summary>Ground behind the row, or null.</summary>
    public Colour? Ground { get; init; }

    /// <summary>A line under the row, or null.</summary>
    public Colour? Rule { get; init; }

    /// <summary>Thickness of the line under the row.</summary>
    public double RuleWidth { get; init; } = 0.5;

    /// <summary>Space above the first and under the last line.</summary>
    public double Padding { get; init; }

    /// <summary>How the row holds to the next.</summary>
    public Keep Keep { get; init; }

    /// <summary>The header repeated above it at the top of a page.</summary>
    public TableHeader? Header { get; init; }

    /// <summary>Lines of the tallest cell.</summary>
    public int LineCount => _cells.Max(cell => cell.Lines.Count);

    /// <summary>Adds a cell.</summary>
    public void Add(TextBox box, List<TextLine> lines) => _cells.Add((box, lines));

    /// <summary>The height of the whole row.</summary>
    public double Height(LayoutContext layout) => (2 * Padding) + (LineCount * LineHeight(layout));

    /// <summary>Adds the row, a slab to each line.</summary>
    public void AddTo(LayoutContext layout)
    {
        var keepWhole = Height(layout) <= layout.Height / 3;
        for (var i = 0; i < LineCount; i++)
        {
            var line = i;
            var last = line == LineCount - 1;
            var atEdge = line == 0 || line >= LineCount - 2;
            layout.Add(new(SlabHeight(layout, line), (canvas, top) => DrawLine(layout, canvas, line, top, artifact: false))
            {
                Keep = last ? Keep : keepWhole ? Keep.Always : atEdge ? Keep.Together : Keep.None,
                Header = line == 0 || Header is null ? Header : Header with { Height = Header.Height + Padding },
            });
        }
    }

    /// <summary>Draws the whole row at once.</summary>
    public void Draw(LayoutContext layout, PageCanvas canvas, double top, bool artifact)
    {
        for (var line = 0; line < LineCount; line++)
        {
            DrawLine(layout, canvas, line, top, artifact);
            top += SlabHeight(layout, line);
        }
    }

    private double LineHeight(LayoutContext layout) => layout.LineHeight(_cells.Max(cell => cell.Box.Size));

    private double SlabHeight(LayoutContext layout, int line) =>
        LineHeight(layout) + (line == 0 ? Padding : 0) + (line == LineCount - 1 ? Padding : 0);

    private void DrawLine(LayoutContext layout, PageCanvas canvas, int line, double top, bool artifact)
    {
        var (left, height) = (layout.Left(0, layout.Width), SlabHeight(layout, line));
        if (Ground is { } ground)
        {
            canvas.Fill(left, top, layout.Width, height, ground);
        }

        if (Rule is { } rule && line == LineCount - 1)
        {
            canvas.Rule(left, top + height - RuleWidth, layout.Width, RuleWidth, rule);
        }

        foreach (var (box, lines) in _cells.Where(cell => line < cell.Lines.Count))
        {
            var drawn = artifact ? box with { Element = null } : box;
            layout.DrawLine(canvas, lines[line], drawn, top + (line == 0 ? Padding : 0));
        }
    }
}
