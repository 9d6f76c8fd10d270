namespace Recist.Ingestion;

/// <summary>The codes of AIM annotations that mean something here; each row is also documented in docs/file-formats.md.</summary>
internal static class AimCodes
{
    /// <summary>The scheme of codes that name none.</summary>
    public const string RadLex = "RADLEX";

    private static readonly Dictionary<string, AimAxis> Axes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["G-A22A"] = AimAxis.Length,
        ["G-D7FE"] = AimAxis.Length,
        ["410668003"] = AimAxis.Length,
        ["Length"] = AimAxis.Length,
        ["LineLength"] = AimAxis.Length,
        ["G-A185"] = AimAxis.Long,
        ["103339001"] = AimAxis.Long,
        ["LongAxis"] = AimAxis.Long,
        ["Long Axis"] = AimAxis.Long,
        ["G-A186"] = AimAxis.Short,
        ["103340004"] = AimAxis.Short,
        ["ShortAxis"] = AimAxis.Short,
        ["Short Axis"] = AimAxis.Short,
    };

    /// <summary>S71 target, S72 non-target, S73 new; ePAD's second template writes SNOMED for new.</summary>
    public static LesionRole? Role(string code) => code switch
    {
        "S71" => LesionRole.Target,
        "S72" => LesionRole.NonTarget,
        "S73" or "7147002" => LesionRole.New,
        _ => null,
    };

    /// <summary>S81 lesion baseline evaluation, S82 lesion follow-up evaluation.</summary>
    public static bool? Baseline(string code) => code switch { "S81" => true, "S82" => false, _ => null };

    /// <summary>S74 resolved.</summary>
    public static bool IsResolved(string code) => code is "S74" or "723506003";

    /// <summary>"Progressive", which says of a non-target neither "increased" nor "unequivocal progression".</summary>
    public static bool IsProgressive(string code) => code is "RID39162" or "255314001";

    /// <summary>The axis that a calculation's code or description names; null for any other calculation.</summary>
    public static AimAxis? Axis(string word) => Axes.TryGetValue(word, out var axis) ? axis : null;
}
