namespace Recist.Rules;

/// <summary>The name by which organs compare: lower case, without side and plural; every lymph node is <c>node</c>.</summary>
internal static class OrganName
{
    private static readonly string[] Sides = ["left", "right", "bilateral"];

    /// <summary>Empty where the organ is not stated.</summary>
    public static string Of(Lesion lesion)
    {
        if (lesion.IsNode)
        {
            return "node";
        }

        var words = Words(lesion.Organ ?? "").Where(static w => !Sides.Contains(w)).Select(Singular).ToList();
        return words.Contains("node") ? "node" : string.Join(' ', words);
    }

    private static string[] Words(string organ)
    {
        var letters = organ.Select(static c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ').ToArray();
        return new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1]
        : word;
}
