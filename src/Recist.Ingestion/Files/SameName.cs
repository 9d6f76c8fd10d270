using System.Globalization;
using System.Text;

namespace Recist.Ingestion;

/// <summary>
/// Two files of an archive that would be one file where it is unpacked: which of them counts would be chance. Upper and lower case, the two
/// slashes, parts that say "here", and the ways of writing one accented letter make no other name.
/// </summary>
internal static class SameName
{
    private const int MostShown = 60;

    /// <summary>The first name that an earlier one equals, after that one; null where each is another.</summary>
    public static (string First, string Second)? Find(IEnumerable<string> names)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            if (!seen.TryAdd(Key(name), name))
            {
                return (seen[Key(name)], name);
            }
        }

        return null;
    }

    /// <summary>A name as a sentence can hold it: its end where it is long, without what a screen does not show.</summary>
    public static string Shown(string name)
    {
        var plain = new string([.. name.Where(c => !char.IsSurrogate(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))]);
        return plain.Length <= MostShown ? plain : "…" + plain[^MostShown..];
    }

    private static string Key(string name)
    {
        var parts = name.Replace('\\', '/').Split('/').Where(p => p is not ("" or "."));
        return Composed(string.Join('/', parts));
    }

    // Half a surrogate pair has no normal form; such a name is compared as it stands.
    private static string Composed(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }
}
