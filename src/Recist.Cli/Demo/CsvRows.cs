using System.Text;

namespace Recist.Cli.Demo;

/// <summary>Reads CSV that this program itself has written (RFC 4180, one line per row).</summary>
internal static class CsvRows
{
    /// <summary>Rows by column heading.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string csv)
    {
        string[] lines = csv.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var heading = Fields(lines[0]);
        return [.. lines.Skip(1).Select(line => heading.Zip(Fields(line)).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
