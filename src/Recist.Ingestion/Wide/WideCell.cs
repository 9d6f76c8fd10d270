using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>
/// What stands in a cell of a visit: a number, the sizes of parts, a word, a word with a number behind it, or <c>merged</c> and the id of
/// another lesion.
/// </summary>
/// <param name="Word">The word; blank where there is none.</param>
/// <param name="Size">The number or numbers; blank where there are none.</param>
/// <param name="MergedInto">Id of the lesion with which this one has become one; blank where it has not.</param>
internal sealed partial record WideCell(string Word, string Size, string MergedInto = "")
{
    private static readonly char[] Blanks = [' ', '\t', '\n', '\u00A0'];

    /// <summary>Reads a cell that is not missing.</summary>
    public static WideCell Of(string text)
    {
        if (text.Length <= TemplateColumns.LongestHeading && Merged().Match(text) is { Success: true } merged)
        {
            return new("", "", merged.Groups["id"].Value);
        }

        if (text.Contains('+', StringComparison.Ordinal))
        {
            var plus = text.IndexOf('+', StringComparison.Ordinal);
            var first = text.AsSpan(0, plus).TrimEnd(Blanks).LastIndexOfAny(Blanks);
            return first > 0 && char.IsDigit(text[first + 1]) && !char.IsDigit(text[0]) ? new(text[..first].TrimEnd(), text[(first + 1)..])
                : new("", text);
        }

        var last = text.LastIndexOfAny(Blanks);
        return char.IsDigit(text[0]) || text[0] is '<' or '\uFF1C' or '>' or '~' ? new("", text)
            : last > 0 && char.IsDigit(text[last + 1]) ? new(text[..last].TrimEnd(), text[(last + 1)..])
            : new(text, "");
    }

    [GeneratedRegex(@"^merged\s+(?:(?:into|with|in)\s+)?(?<id>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Merged();
}
