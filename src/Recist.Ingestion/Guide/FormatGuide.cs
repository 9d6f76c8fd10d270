using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>The guide to file formats: its sentences stand in file-formats.md beside this file, its tables, words and limits are those that the readers use.</summary>
public static partial class FormatGuide
{
    /// <summary>The guide in Markdown; docs/file-formats.md is this text.</summary>
    public static string Text()
    {
        using var source = new StreamReader(typeof(FormatGuide).Assembly.GetManifestResourceStream("file-formats.md")!);
        return Place().Replace(source.ReadToEnd(), match => GuideTables.Of(match.Groups["name"].Value));
    }

    [GeneratedRegex(@"\{\{(?<name>[a-z0-9 -]+)\}\}")]
    private static partial Regex Place();
}
