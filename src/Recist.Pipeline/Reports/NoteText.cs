using Recist.Reports.Fonts;

namespace Recist.Pipeline;

/// <summary>A note to the patient as it is printed: plain text of one or more lines, of which everything can be seen.</summary>
public static class NoteText
{
    /// <summary>Most characters.</summary>
    public const int Longest = 600;

    /// <summary>Most lines; more would fill pages.</summary>
    public const int MostLines = 20;

    /// <summary>What is wrong with a note, to be said after its name; null where nothing is.</summary>
    /// <param name="text">The note, with <c>\n</c> between its lines.</param>
    public static string? Wrong(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? "holds a carriage return; a new line is \\n alone."
        : PrintedText.Wrong(text.Replace('\n', ' '), Longest)
        ?? Lines(text).Select(line => PrintedText.Wrong(line, Longest)).FirstOrDefault(wrong => wrong is not null)
        ?? (text.Split('\n').Length > MostLines ? $"has more than {MostLines} lines." : null)
        ?? (Printable.Missing(text) is [var missing, ..] ? $"holds {missing}, which the report's fonts cannot print." : null);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
