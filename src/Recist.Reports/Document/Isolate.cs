using System.Text;

namespace Recist.Reports.Document;

/// <summary>A direction isolate (Unicode Standard Annex 9): text inside it is read in its own direction, and never moves the words and numbers around it.</summary>
public static class Isolate
{
    /// <summary>Opens an isolate that has the direction of its first letter.</summary>
    public const char Start = '\u2068';

    /// <summary>Closes the innermost isolate.</summary>
    public const char End = '\u2069';

    private const char FirstOpener = '\u2066';

    /// <summary>The text in an isolate of its own; blank text stays as it is. Its own marks of direction go, so that it cannot leave the isolate.</summary>
    public static string Set(string text) => string.IsNullOrWhiteSpace(text) ? text : $"{Start}{WithoutMarks(text)}{End}";

    /// <summary>The text in an isolate where it holds a letter that is written from right to left; any other text cannot move what is around it.</summary>
    public static string SetWhereNeeded(string text) => IsTurning(text) ? Set(text) : text;

    /// <summary>Whether the text holds a character that is written from right to left.</summary>
    public static bool IsTurning(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsTurning(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text without full stops at its end, which may stand inside its isolate.</summary>
    internal static string WithoutStop(string text) =>
        text.EndsWith(End) ? text[..^1].TrimEnd('.') + End : text.TrimEnd('.');

    /// <summary>The text without isolates; any other text is the same object.</summary>
    public static string Removed(string text) =>
        text.AsSpan().IndexOfAnyInRange(FirstOpener, End) < 0 ? text : string.Concat(text.Where(c => c is < FirstOpener or > End));

    /// <summary>The text without any mark that turns the direction: isolates, embeddings, overrides and single marks.</summary>
    public static string WithoutMarks(string text) => text.Any(IsMark) ? string.Concat(text.Where(c => !IsMark(c))) : text;

    /// <summary>Whether a character is of the scripts that are written from right to left.</summary>
    internal static bool IsTurning(Rune rune) => rune.Value is >= 0x0590 and <= 0x08FF
        or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFE or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;

    private static bool IsMark(char c) => c is '\u061C' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or >= FirstOpener and <= End;
}
