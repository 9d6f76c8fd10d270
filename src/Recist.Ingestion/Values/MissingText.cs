namespace Recist.Ingestion;

/// <summary>The ways in which tables say that there is no value.</summary>
internal static class MissingText
{
    /// <summary>True for blank, <c>NA</c>, <c>N/A</c>, <c>n.a.</c> and <c>.</c>, in any case.</summary>
    public static bool Is(string text) =>
        text.Length <= 4 && (text.Length == 0 || text == "." || text.Equals("NA", StringComparison.OrdinalIgnoreCase) || text.Equals("N/A", StringComparison.OrdinalIgnoreCase)
            || text.Equals("N.A.", StringComparison.OrdinalIgnoreCase) || text.Equals("N.A", StringComparison.OrdinalIgnoreCase) || text.Equals("NA.", StringComparison.OrdinalIgnoreCase));
}
