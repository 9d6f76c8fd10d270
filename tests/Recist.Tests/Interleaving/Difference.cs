namespace Recist.Tests.Interleaving;

/// <summary>Says in a few words where two states differ.</summary>
internal static class Difference
{
    private const int Around = 60;
    private const int Most = 4;

    public static string Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var gone = before.Except(after, StringComparer.Ordinal).ToList();
        var came = after.Except(before, StringComparer.Ordinal).ToList();
        var lines = gone.Zip(came, Between)
            .Concat(gone.Skip(came.Count).Select(g => "- " + Short(g))).Concat(came.Skip(gone.Count).Select(c => "+ " + Short(c)));
        return string.Join(" || ", lines.Take(Most));
    }

    // The first place in which two lines differ.
    private static string Between(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(c => c.First == c.Second).Count();
        var from = Math.Max(0, at - Around);
        return $"{Short(one)}: \"{Cut(one, from)}\" is now \"{Cut(other, from)}\"";
    }

    private static string Short(string line) => Cut(line, 0);

    private static string Cut(string line, int from) => line[from..Math.Min(line.Length, from + (2 * Around))];
}
