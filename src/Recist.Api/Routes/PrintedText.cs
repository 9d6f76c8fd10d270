namespace Recist.Api.Routes;

/// <summary>Names and titles that are printed.</summary>
internal static class PrintedText
{
    /// <summary>Most characters.</summary>
    public const int Longest = 200;

    /// <summary>True where the text can be printed: something to see, no control character, not too long.</summary>
    public static bool IsUsable(string text) => text.Length <= Longest && !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);

    /// <summary>The sentence about a text that cannot; nothing where it is left out or can.</summary>
    public static IEnumerable<string> Complaints(string member, string? text) =>
        text is null || IsUsable(text) ? [] : [$"{member} has 1 to {Longest} characters, not only blanks, and no control character."];
}
