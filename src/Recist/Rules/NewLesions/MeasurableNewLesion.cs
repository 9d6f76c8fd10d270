namespace Recist.Rules;

/// <summary>Which new lesions are measured: at least 10 mm, nodes 15 mm; at most 5 in all and 2 per organ (iRECIST, imRECIST).</summary>
internal static class MeasurableNewLesion
{
    /// <summary>Most in all.</summary>
    public const int Most = 5;

    private const int MostPerOrgan = 2;

    private static readonly Length Least = Length.FromMillimetres(10m);

    /// <summary>True where the size reaches the limit of its kind.</summary>
    public static bool IsLargeEnough(NewLesionFinding finding, bool isNode) => finding.Diameter >= (isNode ? NodeLimit.Measurable : Least);

    /// <summary>True where one more of this organ may be measured.</summary>
    /// <param name="organs">Organ of each one chosen so far.</param>
    /// <param name="organ">Name by <see cref="OrganName"/>; empty where not stated, which has no limit of its own.</param>
    public static bool HasRoom(IEnumerable<string> organs, string organ)
    {
        var chosen = organs.ToList();
        return chosen.Count < Most && (organ.Length == 0 || chosen.Count(o => o == organ) < MostPerOrgan);
    }
}
