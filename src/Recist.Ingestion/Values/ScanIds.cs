namespace Recist.Ingestion;

/// <summary>Ids that systems give to scans and images. None is a study of patients: each scan would be a study of its own.</summary>
internal static class ScanIds
{
    private const int FewestParts = 5;

    /// <summary>True for an object identifier, as scans, series and images have: digits with at least four points between them.</summary>
    public static bool IsUid(string text)
    {
        var bare = text.StartsWith("urn:oid:", StringComparison.OrdinalIgnoreCase) ? text["urn:oid:".Length..] : text;
        var parts = bare.Split('.');
        return parts.Length >= FewestParts && parts.All(p => p.Length > 0 && !p.AsSpan().ContainsAnyExceptInRange('0', '9'));
    }
}
