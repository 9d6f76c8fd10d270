using Recist.Reports.Document;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Layout;

/// <summary>Facts in one or two columns: a list whose labels are the keys.</summary>
internal static class KeyValueLayout
{
    private const double Apart = 10;
    private const double MostOfKey = 0.45;

    /// <summary>Adds the facts.</summary>
    public static void Add(LayoutContext layout, KeyValues facts)
    {
        var size = layout.Type.Body;
        var list = layout.Root.Add("L", "/O /List /ListNumbering /None");
        var width = (layout.Width - (Apart * (facts.PairsPerLine - 1))) / facts.PairsPerLine;
        var keyStyle = TextStyle.Plain(size) with { Colour = Palette.Grey };
        var keys = facts.Items.Select(fact => layout.Tokens(fact.Key, keyStyle)).ToList();
        var widest = keys.Count == 0 ? 0 : keys.Max(tokens => tokens.Sum(token => token.Width));
        var keyWidth = Math.Min(widest, width * MostOfKey);
        var rows = facts.Items.Select((fact, i) => (Fact: fact, Key: keys[i])).Chunk(facts.PairsPerLine).ToList();
        foreach (var (index, pairs) in rows.Index())
        {
            var row = new RowLayout { Padding = size * 0.1, Keep = index < rows.Count - 1 && rows.Count <= 8 ? Keep.Together : Keep.None };
            foreach (var (column, pair) in pairs.Index())
            {
                var item = list.Add("LI");
                var start = column * (width + Apart);
                AddText(layout, row, pair.Key, new(start, keyWidth, size, Alignment.Start, item.Add("Lbl")));
                var value = layout.Tokens(pair.Fact.Value, TextStyle.Plain(size) with { Bold = true });
                AddText(layout, row, value, new(start + keyWidth + Apart, width - keyWidth - Apart, size, Alignment.Start, item.Add("LBody")));
            }

            row.AddTo(layout);
        }

        layout.Gap = layout.Type.BlockGap;
    }

    private static void AddText(LayoutContext layout, RowLayout row, List<Token> tokens, TextBox box) =>
        row.Add(box, layout.Lines(tokens, box.Width));
}
