using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>What a heading of one lesion says beside its name, its role, its unit and what the column holds: <c>T2 axillary LN (mm)</c> leaves <c>axillary LN</c>.</summary>
internal static partial class HeadingRest
{
    private const int ShortestName = 4;

    private static readonly string[] OfSize = ["LONGEST", "LONG", "SHORT", "SHORTEST", "LARGEST", "MAX", "KURZE", "LANGE", "KURZACHSE", "LANGACHSE", "ACHSE", "GRAND", "PETIT", "AXE", "EJE", "MAYOR", "MENOR",
        "CORTO", "LARGO", "ASSE", "CORTA", "EIXO", "MAIOR", "AS", "KORTE", "LANGSTE", "MEASUREMENT", "SCAN"];

    private static readonly string[] Empty = ["LESION", "LESIONS", "LASION", "LAESION", "LASIONEN", "LESIONE", "LESAO", "LAESIE", "TUMOR", "TUMOUR", "OF", "THE", "IN", "DER", "DES", "DE", "DU", "LA", "LE", "DEL", "DI", "DA", "DO",
        "VAN", "NO", "NR", "ORGAN", "SITE", "LOCATION", "VALUE", "STATUS", "STATE"];

    /// <summary>The words that are left, as they stand; null where none is.</summary>
    /// <param name="source">Heading, with its places.</param>
    /// <param name="canonical">What the column holds.</param>
    public static string? Of(string source, string canonical)
    {
        var tokens = Tokens().Matches(source.Replace(Slots.ForReader, " ", StringComparison.Ordinal).Replace(Slots.ForVisit, " ", StringComparison.Ordinal)).Select(m => m.Value).ToList();
        DropName(tokens);
        while (tokens.Count > 0 && FoldedText.Bare(tokens[^1]) is "MM" or "CM")
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        DropMeaning(tokens, canonical);
        var isSize = TemplateFindings.Sizes.Contains(canonical);
        var left = tokens.Where(t => FoldedText.Bare(t) is var bare && !(isSize && (OfSize.Contains(bare) || HeadingNames.SizeParts.Contains(bare)))).ToList();
        while (left.Count > 0 && Empty.Contains(FoldedText.Bare(left[0])))
        {
            left.RemoveAt(0);
        }

        while (left.Count > 0 && Empty.Contains(FoldedText.Bare(left[^1])))
        {
            left.RemoveAt(left.Count - 1);
        }

        return left.Exists(t => t.Length > 1 && t.Any(char.IsLetter) && t != NumberedText.Number) ? string.Join(' ', left.Where(t => t != NumberedText.Number)) : null;
    }

    /// <summary>Takes out the name of the lesion: the longest run of words that says a role, and the number behind it; a letter with a number at the beginning is a name too.</summary>
    private static void DropName(List<string> tokens)
    {
        for (var length = Math.Min(3, tokens.Count); length > 0; length--)
        {
            for (var at = 0; at + length <= tokens.Count; at++)
            {
                var name = string.Concat(tokens.Skip(at).Take(length));
                var isNumbered = at + length < tokens.Count && IsNumber(tokens[at + length]);
                if (name.All(c => !char.IsAsciiDigit(c)) && !name.Contains('{', StringComparison.Ordinal) && (RoleGuess.Of(name) is not null || (at == 0 && length == 1 && name.Length == 1 && isNumbered))
                    && (FoldedText.Bare(name).Length >= ShortestName || (at == 0 && (isNumbered || tokens.Count > length))))
                {
                    tokens.RemoveRange(at, length + (isNumbered ? 1 : 0));
                    return;
                }
            }
        }
    }

    /// <summary>Takes out the longest run of words that names what the column holds.</summary>
    private static void DropMeaning(List<string> tokens, string canonical)
    {
        for (var length = Math.Min(4, tokens.Count); length > 0; length--)
        {
            for (var at = tokens.Count - length; at >= 0; at--)
            {
                if (HeadingGuess.Exact(string.Join(' ', tokens.Skip(at).Take(length))) == canonical)
                {
                    tokens.RemoveRange(at, length);
                    return;
                }
            }
        }
    }

    private static bool IsNumber(string token) => token == NumberedText.Number || token.All(char.IsAsciiDigit);

    [GeneratedRegex(@"\{n\}|[0-9]+|\p{Lu}[\p{Ll}\p{M}]+|[\p{Lu}\p{M}]+(?![\p{Ll}])|[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
