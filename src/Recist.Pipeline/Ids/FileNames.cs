using System.Text;

namespace Recist.Pipeline;

/// <summary>Which names below a clinic's folder are names of files, and what is shown in place of those that are not.</summary>
internal static class FileNames
{
    /// <summary>Longest name in UTF-16 units, folders too.</summary>
    public const int Longest = 500;

    private const char Stand = '_';

    /// <summary>Every fault of a name, each once; none where it can be taken as it is.</summary>
    public static IReadOnlyList<NameFault> Faults(string name)
    {
        var parts = name.Split('/');
        return [.. Found().Order()];

        IEnumerable<NameFault> Found()
        {
            if (name.Any(IsUnusable))
            {
                yield return NameFault.Character;
            }

            if (name.Contains('\\', StringComparison.Ordinal))
            {
                yield return NameFault.Backslash;
            }

            if (parts.Any(p => p.Length == 0))
            {
                yield return NameFault.EmptyPart;
            }

            if (parts.Any(p => p.Length > 0 && p.All(c => c == '.')))
            {
                yield return NameFault.DotPart;
            }

            if (parts.Any(p => p.Trim() != p))
            {
                yield return NameFault.BlankAround;
            }

            if (name.Length > Longest)
            {
                yield return NameFault.TooLong;
            }
        }
    }

    /// <summary>
    /// A name that can be shown and kept: each character that makes a fault is an underscore, and of too long a name its end is left.
    /// </summary>
    public static LandingFile Mended(string name)
    {
        var kept = name.Length > Longest ? name[^Longest..] : name;
        var text = new StringBuilder();
        foreach (var rune in kept.EnumerateRunes())
        {
            text.Append(rune.IsBmp && !IsUnusable((char)rune.Value) && rune.Value != '\\' ? (char)rune.Value : Stand);
        }

        var parts = Slashes(text.ToString()).Split('/').Select(Part);
        return LandingFile.TryParse(string.Join('/', parts), out var file)
            ? file
            : throw new InvalidOperationException("A mended name is not one.");
    }

    // What a listing, which is XML, cannot hold may come as U+FFFD there and as itself with an event: both are refused.
    private static bool IsUnusable(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFD' or '\uFFFE' or '\uFFFF';

    // A slash is a fault where nothing stands before or after it.
    private static string Slashes(string text)
    {
        var mended = text.Select((c, i) => c == '/' && (i == 0 || i == text.Length - 1 || text[i - 1] == '/') ? Stand : c).ToArray();
        return mended.Length == 0 ? $"{Stand}" : new(mended);
    }

    private static string Part(string part)
    {
        var (inner, first) = (part.Trim(), part.Length - part.TrimStart().Length);
        return inner.All(c => c is '.')
            ? new(Stand, part.Length)
            : new string(Stand, first) + inner + new string(Stand, part.Length - first - inner.Length);
    }
}
