using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>The unit at the end of a heading of another system: <c>d1_cm</c>, <c>size (cm)</c>, <c>DiameterCm</c>, <c>d_cm_{n}</c>.</summary>
internal static partial class HeadingUnit
{
    /// <summary><c>mm</c>, <c>cm</c>, or null where the heading ends in none; a number behind the unit does not matter.</summary>
    public static string? Of(string heading) =>
        heading.Length <= TemplateColumns.LongestHeading && AtEnd().Match(heading) is { Success: true } end ? end.Groups["unit"].Value.ToLowerInvariant() : null;

    [GeneratedRegex(@"(?:(?<=^|[^A-Za-z])(?<unit>[MmCc][Mm])|(?<=[a-z])(?<unit>[MC][Mm]))[\s.\])]*(?:[\s_-]*(?:\{n\}|[0-9]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();
}
