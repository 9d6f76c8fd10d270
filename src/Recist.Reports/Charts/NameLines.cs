using Recist.Reports.Document;
using Recist.Reports.Fonts;
using Recist.Reports.Scenes;

namespace Recist.Reports.Charts;

/// <summary>A name of an upload in a chart: over several lines where it is long, since half a name names another one.</summary>
internal static class NameLines
{
    /// <summary>From one line to the next, relative to the text size.</summary>
    public const double Leading = 1.15;

    /// <summary>The lines, each at most as wide as the width; letters that no font draws stand as code points.</summary>
    public static IReadOnlyList<string> Of(string name, double size, bool bold, double width)
    {
        if (TextWidth.Of(name, size, bold) <= width)
        {
            return [name];
        }

        var lines = new List<string>();
        var line = "";
        foreach (var word in Printable.Drawn(Isolate.Removed(name)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && TextWidth.Of($"{line} {word}", size, bold) > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
            while (TextWidth.Of(line, size, bold) > width && Fitting(line, size, bold, width) is var length && length < line.Length)
            {
                lines.Add(line[..length]);
                line = line[length..];
            }
        }

        lines.Add(line);
        return lines.ConvertAll(Isolate.SetWhereNeeded);
    }

    private static int Fitting(string word, double size, bool bold, double width)
    {
        var length = 1;
        while (length < word.Length && (char.IsLowSurrogate(word[length]) || TextWidth.Of(word[..(length + 1)], size, bold) <= width))
        {
            length++;
        }

        return length;
    }
}
