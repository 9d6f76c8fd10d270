namespace Recist.Ingestion;

/// <summary>Which organ words mean a lymph node, where the file does not say it apart.</summary>
internal static class Organs
{
    /// <summary>True for "lymph node", "LYMPH NODES", "node" and "nodes".</summary>
    public static bool IsNode(string? organ) =>
        organ?.Trim().TrimEnd('s', 'S').ToUpperInvariant() is "LYMPH NODE" or "NODE" or "LYMPHNODE" or "LYMPH-NODE";
}
