using Recist.Api.Settings;

namespace Recist.Api.Routes;

/// <summary>Names and titles that are printed, held to the same rule as the texts of settings.</summary>
internal static class PrintedText
{
    /// <summary>Most characters.</summary>
    public const int Longest = 200;

    /// <summary>The sentence about a text that cannot be printed; nothing where it is left out or can.</summary>
    public static IEnumerable<string> Complaints(string member, string? text) =>
        text is not null && PlainText.Wrong(text, Longest) is { } wrong ? [$"{member} {wrong}"] : [];
}
