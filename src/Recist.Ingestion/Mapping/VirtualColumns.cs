namespace Recist.Ingestion;

/// <summary>What a table says outside its rows and a mapping takes in: the sheet's name, <c>{sheet}</c>, and what stands above the headings, <c>{title Patient}</c>.</summary>
internal static class VirtualColumns
{
    /// <summary>The sheet's name.</summary>
    public const string Sheet = "sheet";

    /// <summary>Beginning of what stands above the headings, behind the words that follow.</summary>
    public const string Title = "title ";

    private static readonly char[] Around = [' ', ':', '-', '–', '#', '=', '.', '\u00A0'];

    private static readonly char[] Ends = ['–', ';', '|', '\t', '\n'];

    /// <summary>The table with a column for each of them that the mapping takes in; a heading of that name stands before it.</summary>
    public static Table Of(Table table, Mapping mapping)
    {
        var named = mapping.Rules.SelectMany(r => r.Constants.Values).Append(mapping.DayZero ?? "").SelectMany(NumberedText.Inserted)
            .Distinct(StringComparer.OrdinalIgnoreCase).Where(n => !table.Headings.Contains(n, StringComparer.OrdinalIgnoreCase));
        var found = named.Select(n => (Name: n, Text: Text(table, n))).Where(f => f.Text is not null).ToList();
        return found.Count == 0 ? table : table with
        {
            Headings = [.. table.Headings, .. found.Select(f => f.Name)],
            Rows = [.. table.Rows.Select(r => r with { Cells = [.. r.Cells, .. found.Select(f => f.Text!)] })],
        };
    }

    /// <summary>What stands behind these words above the headings; null where they do not stand there, or nothing behind them.</summary>
    public static string? Behind(Table table, string words)
    {
        foreach (var row in table.Titles)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (At(row[i], words) is not (>= 0 and var at))
                {
                    continue;
                }

                var rest = row[i][(at + words.Length)..].TrimStart(Around);
                rest = (rest.IndexOfAny(Ends) is >= 0 and var end ? rest[..end] : rest).Trim(Around);
                if (rest.Length == 0)
                {
                    rest = row.Skip(i + 1).FirstOrDefault(c => c.Length > 0) ?? "";
                }

                if (rest.Length > 0)
                {
                    return rest;
                }
            }
        }

        return null;
    }

    private static string? Text(Table table, string name) =>
        name.Equals(Sheet, StringComparison.OrdinalIgnoreCase) ? table.Sheet
        : name.StartsWith(Title, StringComparison.OrdinalIgnoreCase) ? Behind(table, name[Title.Length..].Trim())
        : null;

    private static int At(string cell, string words)
    {
        var at = words.Length == 0 ? -1 : cell.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        var end = at + words.Length;
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(cell[at - 1])) && (end == cell.Length || !char.IsLetterOrDigit(cell[end])) ? at : -1;
    }
}
