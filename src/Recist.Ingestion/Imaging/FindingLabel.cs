using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>What a label in an imaging file says: a lesion's number, with a role in its letters, or only the name of a tool.</summary>
internal static partial class FindingLabel
{
    // Names of tools and programs, and what they call a measurement. A number behind them counts measurements, not lesions.
    private static readonly HashSet<string> ToolWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "length", "line", "linear", "ruler", "distance", "caliper", "calliper", "diameter", "bidirectional", "bidimensional",
        "unidirectional", "bidirectionaltool", "lengthtool", "longaxis", "shortaxis", "long", "short", "axis", "ellipse", "ellipsoid",
        "elliptical", "ellipticalroi", "circle", "circleroi", "circular", "rectangle", "rectangleroi", "polygon", "freehand",
        "freehandroi", "planarfreehandroi", "spline", "arrow", "arrowannotate", "angle", "probe", "roi", "voi", "region", "interest",
        "measure", "measurement", "measurements", "annotation", "annotations", "group", "tool", "tools", "user", "manual", "auto",
        "automatic", "semiautomatic", "recist", "irecist", "mrecist", "who", "tumor", "tracking", "cornerstone", "cornerstonetools",
        "cornerstonejs", "cornerstone3d", "cornerstone3dtools", "dcmjs", "ohif", "viewer", "slicer", "3d", "3dslicer", "osirix",
        "horos", "mitk", "itk", "snap", "mint", "mintlesion", "lesiontracker", "syngo", "via", "intellispace", "aycan", "epad",
        "weasis", "radiant", "visage", "dcmqi", "highdicom", "pacs", "unknown", "unnamed", "untitled", "default", "none", "null",
        "undefined", "of", "and", "the",
    };

    // What a lesion is called in general: a name only with a number behind it.
    private static readonly HashSet<string> KindWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "lesion", "target", "nodule", "mass", "tumor", "tumour", "finding", "node", "lymph", "metastasis", "neoplasm",
    };

    /// <summary>The text where it names a lesion; null where it is blank, or names a tool, a program, or a kind of lesion.</summary>
    public static string? Name(string? text) => text?.Trim() is { Length: > 0 } name && !IsTool(name) ? name : null;

    /// <summary>True for a lesion's number, such as T1, Target 2, TL3, NT1, New 1, LN2 or Lesion 3.</summary>
    public static bool IsNumbered(string? text) => text is not null && Numbered().IsMatch(text);

    /// <summary>The role that a lesion's number says: T1 target, NT1 non-target, New 1 new; null where it says none.</summary>
    public static LesionRole? Role(string? text) => text is null || Numbered().Match(text) is not { Success: true } number ? null
        : number.Groups["target"].Success ? LesionRole.Target
        : number.Groups["other"].Success ? LesionRole.NonTarget
        : number.Groups["new"].Success ? LesionRole.New
        : null;

    /// <summary>True for a node's number, such as LN1.</summary>
    public static bool IsNode(string? text) => text is not null && Numbered().Match(text).Groups["node"].Success;

    /// <summary>True where the text has only names of tools, versions and counts, or only the kind of lesion without a number.</summary>
    private static bool IsTool(string text)
    {
        var words = Parts().Split(text).Where(p => p.Length > 0).ToList();
        var named = words.FindAll(w => !Version().IsMatch(w));
        return text.Contains('@')
            || (named.Count > 0 && named.TrueForAll(w => ToolWords.Contains(w) || (KindWords.Contains(w) && named.Count == words.Count)));
    }

    [GeneratedRegex(
        @"^\s*(?:(?<target>T|TL|TARGET|TARGET[\s_-]*LESION)|(?<other>NT|NTL|NON[\s_-]*TARGET|NON[\s_-]*TARGET[\s_-]*LESION)"
        + @"|(?<new>NEW|NEW[\s_-]*LESION)|(?<node>LN|LYMPH[\s_-]*NODE|NODE)"
        + @"|LESION|LES|LÄSION|LÉSION|LESIÓN|LESIONE|LESÃO|LAESIE)[\s_#.:-]*[0-9]{1,3}[a-z]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[\s_:;,/\\()\[\]#.-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^[vV^]?[0-9]+[a-z]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
