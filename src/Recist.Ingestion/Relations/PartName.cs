namespace Recist.Ingestion;

/// <summary>Ids that look like a part of another lesion.</summary>
internal static class PartName
{
    private const int LongestPart = 2;

    /// <summary>True for T1a, T1.2, T1-b and T1/10 of T1.</summary>
    public static bool Is(string id, string whole) =>
        id.Length > whole.Length && id.StartsWith(whole, StringComparison.OrdinalIgnoreCase) && id[whole.Length..] switch
        {
            [var letter] => char.IsAsciiLetter(letter),
            ['.' or '-' or '_' or '/', .. { Length: >= 1 and <= LongestPart } part] => part.All(char.IsAsciiLetterOrDigit),
            _ => false,
        };
}
