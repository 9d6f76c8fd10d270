namespace Recist.Ingestion;

/// <summary>What stands for <c>{n}</c>, <c>{reader}</c> and <c>{visit}</c> in the headings of one reading of a rule.</summary>
/// <param name="Number">A number as written; null where the rule has none.</param>
/// <param name="Reader">A reader as the headings name it; null where they name none.</param>
/// <param name="Visit">A visit as the headings name it; null where they name none.</param>
internal sealed record Slots(string? Number, string? Reader, string? Visit)
{
    /// <summary>Where a reader stands.</summary>
    public const string ForReader = "{reader}";

    /// <summary>Where a visit stands.</summary>
    public const string ForVisit = "{visit}";

    /// <summary>Nothing to fill in.</summary>
    public static Slots None { get; } = new(null, null, null);

    /// <summary>True where headings stand side by side for readers or visits.</summary>
    public bool IsSideBySide => Reader is not null || Visit is not null;

    /// <summary>True for a text with a reader or a visit to fill in.</summary>
    public static bool IsIn(string text) => text.Contains(ForReader, StringComparison.Ordinal) || text.Contains(ForVisit, StringComparison.Ordinal);

    /// <summary>The heading with all of them in it.</summary>
    public string With(string text) => NumberedText.With(Sides(text), Number);

    /// <summary>The heading with reader and visit in it; a number stays open.</summary>
    public string Sides(string text) => text.Replace(ForReader, Reader ?? ForReader, StringComparison.Ordinal).Replace(ForVisit, Visit ?? ForVisit, StringComparison.Ordinal);

    /// <summary>What of the headings can stand in a place of the pattern, in the order of the headings.</summary>
    /// <param name="pattern">A heading with the place, and perhaps other places.</param>
    /// <param name="place"><see cref="ForReader"/> or <see cref="ForVisit"/>.</param>
    /// <param name="isOne">True for a text that may stand there.</param>
    /// <param name="headings">The headings.</param>
    public static IEnumerable<string> Found(string pattern, string place, Func<string, bool> isOne, IEnumerable<string> headings)
    {
        var at = pattern.IndexOf(place, StringComparison.Ordinal);
        var (before, after) = (pattern[..at], pattern[(at + place.Length)..]);
        return headings.Where(h => h.Length > before.Length + after.Length
                && h.StartsWith(before, StringComparison.OrdinalIgnoreCase) && h.EndsWith(after, StringComparison.OrdinalIgnoreCase))
            .Select(h => h[before.Length..^after.Length]).Where(isOne);
    }
}
