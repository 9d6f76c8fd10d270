namespace Recist.Tests.Rules;

/// <summary>Rows of a quoted CSV without line breaks in its cells, as the study files are: enough for an oracle test.</summary>
internal static class StudyFile
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string path)
    {
        var lines = File.ReadLines(path).Where(l => l.Length > 0);
        var names = Cells(lines.First());
        return lines.Skip(1).Select(line => (IReadOnlyDictionary<string, string>)names.Zip(Cells(line)).ToDictionary(p => p.First, p => p.Second is "NA" ? "" : p.Second));
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var (cell, quoted) = (new System.Text.StringBuilder(), false);
        foreach (var c in line + ",")
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        return cells;
    }
}
