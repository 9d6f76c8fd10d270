using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Recist.Tests.Explanations;

/// <summary>Opens the files that an explanation cites and reads the cited cells, without any code of the readers.</summary>
internal sealed class CitedFiles
{
    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonDocument> documents = new(StringComparer.Ordinal);

    public CitedFiles(params IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var name = Path.GetFileName(path);
            using var file = File.OpenRead(path);
            if (path.EndsWith(".zip", StringComparison.Ordinal))
            {
                using var archive = new ZipArchive(file, ZipArchiveMode.Read);
                foreach (var entry in archive.Entries)
                {
                    using var member = entry.Open();
                    Add($"{name}/{entry.FullName}", member);
                }
            }
            else if (path.EndsWith(".gz", StringComparison.Ordinal))
            {
                using var unpacked = new GZipStream(file, CompressionMode.Decompress);
                Add(name, unpacked);
            }
            else
            {
                Add(name, file);
            }
        }
    }

    /// <summary>What stands in a cell; an empty text where it is blank.</summary>
    public string At(SourceCell cell) => documents.TryGetValue(cell.File, out var json) ? Member(json.RootElement, cell.Column) : Cell(cell);

    private string Cell(SourceCell cell)
    {
        var file = lines[cell.File];
        var delimiter = file[0].Contains(';') ? ';' : ',';
        var column = Array.FindIndex(Split(file[0], delimiter), h => h.Equals(cell.Column, StringComparison.OrdinalIgnoreCase));
        Assert.True(column >= 0, $"{cell.File} has no column {cell.Column}");
        return Split(file[cell.Row - 1], delimiter)[column];
    }

    /// <summary>Member by a path such as <c>$.patients[0].visits[1].mm</c>.</summary>
    private static string Member(JsonElement at, string path)
    {
        foreach (var step in path[1..].Split('.', '[').Where(s => s.Length > 0))
        {
            at = step.EndsWith(']') ? at[int.Parse(step[..^1], System.Globalization.CultureInfo.InvariantCulture)] : at.GetProperty(step);
        }

        return at.ValueKind == JsonValueKind.Array ? string.Join(" + ", at.EnumerateArray().Select(i => i.GetRawText()))
            : at.ValueKind == JsonValueKind.String ? at.GetString()!
            : at.GetRawText();
    }

    private void Add(string name, Stream content)
    {
        using var reader = new StreamReader(content, Encoding.UTF8);
        var text = reader.ReadToEnd();
        lines[name] = text.ReplaceLineEndings("\n").Split('\n');
        if (text.StartsWith('{'))
        {
            documents[name] = JsonDocument.Parse(text);
        }
    }

    private static string[] Split(string line, char delimiter)
    {
        var cells = new List<string>();
        var (cell, quoted) = (new StringBuilder(), false);
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == delimiter && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        return [.. cells, cell.ToString().Trim()];
    }
}
