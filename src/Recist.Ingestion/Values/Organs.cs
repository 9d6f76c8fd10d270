namespace Recist.Ingestion;

/// <summary>Which organ words mean a lymph node, where the file does not say it apart.</summary>
internal static class Organs
{
    /// <summary>True for "lymph node" in any number and of any chain, such as "AXILLARY LYMPH NODES" or "lymph node, left axilla", and for "node" alone.</summary>
    /// <remarks>A node that is missed would count by its longest diameter and could never be normal again.</remarks>
    public static bool IsNode(string? organ) => organ is not null && organ.Contains("NODE", StringComparison.OrdinalIgnoreCase) && Words(organ) switch
    {
        ["NODE"] or ["LYMPHNODE"] => true,
        ["LYMPH", "NODE", ..] or ["LYMPHNODE", ..] => true,
        [.., "NON" or "NOT", "LYMPH", "NODE"] => false,
        [.., "LYMPH", "NODE"] or [.., "LYMPHNODE"] => true,
        _ => false,
    };

    private static string[] Words(string organ) =>
        [.. string.Create(organ.Length, organ, static (upper, text) =>
            {
                for (var i = 0; i < upper.Length; i++)
                {
                    upper[i] = char.IsLetterOrDigit(text[i]) ? char.ToUpperInvariant(text[i]) : ' ';
                }
            })
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static w => w is "NODES" or "LYMPHNODES" ? w[..^1] : w)];
}
