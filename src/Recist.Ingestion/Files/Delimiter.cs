namespace Recist.Ingestion;

/// <summary>The delimiter of a table: the one of comma, semicolon and tab that its heading line has most of.</summary>
internal static class Delimiter
{
    private static readonly char[] Known = [',', ';', '\t'];

    /// <summary>The delimiter of a heading line.</summary>
    public static char Of(string headingLine) => Known.MaxBy(d => headingLine.AsSpan().Count(d));
}
