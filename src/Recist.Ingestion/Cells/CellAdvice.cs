using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>What to write instead of a cell that cannot be read: from the table of words, or by the shape of the text.</summary>
internal static partial class CellAdvice
{
    private static readonly (string, string) NoRole = ("What this word means depends on the role of the lesion, and on what state and status say.", "Give the role; leave one of size, state and status.");

    /// <summary>For a cell of sizes; null where it looks like a number and the grammar of numbers says it all.</summary>
    public static (string Problem, string Fix)? OfSize(string text) => Doubt(CellWords.DoubtOfFinding(text))
        ?? (Product().IsMatch(text) ? ("These are two lengths.", "Write the longest diameter alone; of a lymph node the short axis alone.")
            : Range().IsMatch(text) ? ("This is a range, not a length.", "Write the length that was measured.")
            : Below().IsMatch(text) ? ("This only says that the length is below, above or about a value.", "Write the length that was measured, or too-small in the column state where it is there and cannot be measured.")
            : Worded().Match(text) is { Success: true } worded && CellLength.Unit("1" + worded.Groups["word"].Value) is null ? OfWorded(worded)
            : CellWords.Finding(text) is { } meaning ? OfMeaning(meaning) ?? NoRole
            : !text.Any(char.IsDigit) ? ("This is neither a length nor a word that is known.", "Write the length as a number such as 12.5, or one of absent, too-small, not-evaluable in the column state; anything else belongs into the column comment.")
            : null);

    /// <summary>For a cell of states or statuses; null where nothing is known of the word.</summary>
    public static (string Problem, string Fix)? OfState(string text) => Doubt(CellWords.DoubtOfFinding(text))
        ?? (CellWords.Finding(text) is { } meaning ? OfMeaning(meaning) : null);

    /// <summary>For a cell of roles; null where nothing is known of the word.</summary>
    public static (string Problem, string Fix)? OfRole(string text) => Doubt(CellWords.DoubtOfRole(text));

    private static (string, string)? Doubt(CellDoubt? doubt) => doubt is null ? null : ($"This may mean {doubt.May}.", doubt.Write);

    private static (string, string) OfWorded(Match worded) => CellWords.Finding(worded.Groups["word"].Value.Trim(' ', '(', ')', '[', ']')) is CellMeaning.TooSmall
        ? ("This is a length, and says that there is none.", "Write the number alone where it was measured, or too-small in the column state where it could not be: it then counts as 5 mm.")
        : ("This is a number with words.", "Write the number alone, and the words into the column comment.");

    private static (string, string)? OfMeaning(CellMeaning meaning) => meaning switch
    {
        CellMeaning.Present or CellMeaning.Increased or CellMeaning.Progression or CellMeaning.Complete =>
            ("This says nothing of the size of a target, or of whether a new lesion is certain.", "Of a target write its size, or absent, too-small or not-evaluable; of a new lesion unequivocal or equivocal."),
        CellMeaning.Treated => ("Only a target has a state for lesions that were resected or irradiated on study.", "Write not-evaluated of a non-target that cannot be judged since, absent where it was removed whole; of a target treated."),
        CellMeaning.TooSmall => ("A lymph node that is too small to measure is of normal size.", "Write absent where the short axis is below 10 mm, or the short axis itself."),
        CellMeaning.Absent => ("A new lesion that is gone again stays a new lesion.", "Write ruled-out where it never was one; else leave the row out."),
        _ => null,
    };

    [GeneratedRegex(@"^\s*\d+(?:[.,]\d+)?\s*(?:mm|cm)?\s*[x\u00D7*/]\s*\d+(?:[.,]\d+)?(?:\s*[x\u00D7*/]\s*\d+(?:[.,]\d+)?)?\s*(?:mm|cm)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Product();

    [GeneratedRegex(@"^\s*\d+(?:[.,]\d+)?\s*(?:-|\u2013|to|bis|a|à|tot)\s*\d+(?:[.,]\d+)?\s*(?:mm|cm)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"^\s*(?:[<>\u2264\u2265~\u2248\u00B1]|ca\.?|circa|approx\.?|approximately|about|env\.?|environ|etwa|aprox\.?|unter|below|above)\s*\d", RegexOptions.IgnoreCase)]
    private static partial Regex Below();

    [GeneratedRegex(@"^\s*\d+(?:[.,]\d+)?\s*(?<word>[(\[]?\s*\p{L}[\p{L}\s.\-]*[)\]]?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Worded();
}
