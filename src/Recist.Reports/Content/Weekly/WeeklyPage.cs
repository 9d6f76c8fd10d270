using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Weekly;

/// <summary>What the sections of a weekly summary share.</summary>
internal sealed record WeeklyPage(WeeklyFacts Facts, Notation Notation)
{
    /// <summary>Last day of the week.</summary>
    public DateOnly Sunday => Facts.Monday.AddDays(6);

    /// <summary>True where the rows come from several studies and so must name theirs.</summary>
    public static string SubjectOf(string study, string subject) => study.Length == 0 ? subject : $"{subject} ({study})";

    /// <summary>A heading, then a table of at most so many rows, or the sentence that says there are none.</summary>
    public static IEnumerable<Block> Section<T>(string heading, string none, IReadOnlyList<T> items, int most, IReadOnlyList<TableColumn> columns, Func<T, TableRow> row)
    {
        yield return new Heading(2, WeeklyWords.Heading(heading, items.Count));
        if (items.Count == 0)
        {
            yield return new Paragraph(none);
            yield break;
        }

        yield return new DataTable(columns, [.. items.Take(most).Select(row)]) { FirstColumnIsHeader = true };
        if (items.Count > most)
        {
            yield return new Paragraph(Run.Strong(WeeklyWords.More(items.Count - most)));
        }
    }

    public static TableColumn Number(string header) => new(header) { Alignment = Alignment.End };
}
