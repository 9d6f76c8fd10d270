using Recist.Reports.Document;

namespace Recist.Reports.Content.Patient;

/// <summary>Section 10: the terms that this report uses, and no others.</summary>
internal static class WordsSection
{
    public static IEnumerable<Block> Of(PatientPage page, IReadOnlyList<Block> before)
    {
        var text = string.Join('\n', before.Select(ReportText.Of));
        var used = page.Words.Glossary.Where(g => text.Contains(g.Term, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (used.Length == 0)
        {
            yield break;
        }

        yield return page.Heading("h.words");
        yield return new DataTable(
            [new(page.Words.One("words.term")) { Weight = 1 }, new(page.Words.One("words.meaning")) { Weight = 2.4 }],
            [.. used.Select(g => TableRow.Of(Run.Strong(g.Term), g.Meaning))])
        { FirstColumnIsHeader = true };
    }
}
