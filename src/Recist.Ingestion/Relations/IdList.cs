namespace Recist.Ingestion;

/// <summary>Several ids of lesions in one text: <c>T01/T02</c>, <c>T01-T02</c>, <c>T01, T02 and T03</c>, <c>T01/02</c>.</summary>
/// <remarks>An id may itself hold any of the signs between them (R1-T01), so the text is read by the ids that are known.</remarks>
internal static class IdList
{
    private const string And = "and";

    /// <summary>The ids, each once; null where the text is not made of at least two known ids.</summary>
    /// <param name="text">Text as found.</param>
    /// <param name="known">Ids of the lesions of one reader.</param>
    public static List<string>? Of(string text, IReadOnlyCollection<string> known) =>
        Rest(text.Trim(), [], [.. known.OrderByDescending(k => k.Length)]) is { } ids && ids.Distinct().Count() == ids.Count
            && ids.Count > 1 ? ids : null;

    private static List<string>? Rest(string text, List<string> before, string[] known)
    {
        if (text.Length == 0)
        {
            return before;
        }

        foreach (var (id, length) in Candidates(text, before, known))
        {
            var next = text[length..];
            if ((next.Length == 0 || !char.IsLetterOrDigit(next[0])) && Rest(AfterSeparator(next), [.. before, id], known) is { } ids)
            {
                return ids;
            }
        }

        return null;
    }

    /// <summary>The known ids with which the text begins; and 02 behind T01 where T02 is known.</summary>
    private static IEnumerable<(string Id, int Length)> Candidates(string text, List<string> before, string[] known)
    {
        foreach (var id in known.Where(k => text.StartsWith(k, StringComparison.OrdinalIgnoreCase)))
        {
            yield return (id, id.Length);
        }

        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && before.Count > 0)
        {
            var name = before[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') + text[..digits];
            foreach (var id in known.Where(k => k.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                yield return (id, digits);
            }
        }
    }

    private static string AfterSeparator(string text)
    {
        var rest = text.TrimStart([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()]);
        return rest.StartsWith(And, StringComparison.OrdinalIgnoreCase) && rest.Length > And.Length && char.IsWhiteSpace(rest[And.Length])
            ? rest[And.Length..].TrimStart() : rest;
    }
}
