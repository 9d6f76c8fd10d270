using Recist.Reports.Document;

namespace Recist.Reports.Content;

/// <summary>A report as plain text, block by block: what goldens compare and what terms are looked up in.</summary>
public static class ReportText
{
    /// <summary>The whole document, its running head and foot first.</summary>
    public static string Of(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var f = document.Furniture;
        return Isolate.Removed(string.Join('\n', [$"[{document.Language}] {document.Title}", $"[head] {f.HeaderStart} | {f.HeaderEnd}", $"[foot] {f.FooterStart} | {f.LabelOf(1, 1)}", .. document.Blocks.Select(Of)]) + "\n");
    }

    /// <summary>One block, without direction isolates; table cells are parted by <c> | </c>.</summary>
    public static string Of(Block block) => Isolate.Removed(Written(block));

    private static string Written(Block block) => block switch
    {
        Heading h => $"\n{new string('#', h.Level)} {h.Text}",
        Paragraph p => p.Text.Plain,
        KeyValues k => Lines(k.Items.Select(i => $"{i.Key}: {i.Value.Plain}")),
        Callout c => Lines([$"> {c.Tone}: {c.Title}", .. c.Paragraphs.Select(p => $"> {p.Plain}")]),
        BulletList b => Lines(b.Items.Select(i => $"- {i.Plain}")),
        CheckList c => Lines([.. c.Items.Select(i => $"[ ] {i.Plain}"), .. Enumerable.Repeat($"[ ] ({c.WriteInAlt})", c.WriteInLines)]),
        DataTable t => Lines([.. t.Caption.Length > 0 ? [$"({t.Caption})"] : Array.Empty<string>(), Cells(t.Columns.Select(c => c.Header)), .. t.Rows.Select(r => Cells(r.Cells))]),
        Figure f => Lines([$"(figure: {f.Alt})", .. f.Caption.Length > 0 ? [$"({f.Caption})"] : Array.Empty<string>()]),
        SignatureLines s => Lines(s.Labels.Select(l => $"{l}: ______")),
        _ => "",
    };

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Cells(IEnumerable<RichText> cells) => string.Join(" | ", cells.Select(c => c.Plain));
}
