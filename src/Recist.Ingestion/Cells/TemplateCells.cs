namespace Recist.Ingestion;

/// <summary>Puts the words of the closed lists into cells that say the same in other words, and tells each; what stays unclear is left as it stands, to be complained of where it is read.</summary>
/// <param name="table">The table in the template's long shape.</param>
/// <param name="columns">Positions by canonical heading; a column for words is added where sizes have some.</param>
/// <param name="settings">Declared decimal sign and unit.</param>
/// <param name="log">Takes what is told.</param>
internal sealed class TemplateCells(Table table, Dictionary<string, int> columns, ReadingSettings settings, ComplaintLog log)
{
    private static readonly string[] Words = ["state", "status"];

    private readonly HashSet<(string? Patient, string Column, string Text)> told = [];
    private readonly Dictionary<string, CellLesion> lesions = new(StringComparer.Ordinal);

    /// <summary>The table to read.</summary>
    public Table Read()
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            Know(i);
        }

        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (lesions.GetValueOrDefault(Key(table.Rows[i])) is { Role: not null } lesion)
            {
                One(i, lesion);
            }
        }

        return table;
    }

    /// <summary>Role and node of the row's lesion; a role in other words is put right.</summary>
    private void Know(int row)
    {
        var key = Key(table.Rows[row]);
        if (!lesions.TryGetValue(key, out var lesion))
        {
            lesions.Add(key, lesion = new CellLesion());
        }

        if (Cell(row, "role") is { Length: > 0 } text && CellWords.Role(text) is { } role)
        {
            lesion.Role ??= role;
            if (Vocabularies.Role.Loose(text) is null)
            {
                Put(row, "role", "role", Vocabularies.Role.WordFor(role));
            }
        }

        lesion.IsNode |= Vocabularies.YesNo.Loose(Cell(row, "node")) ?? Organs.IsNode(Cell(row, "organ"), Cell(row, "site"));
    }

    private void One(int row, CellLesion lesion)
    {
        foreach (var column in Words)
        {
            var text = Cell(row, column);
            if (text.Length > 0 && !MissingText.Is(text) && !lesion.Knows(text) && Meaning(text, 1) is { } meaning)
            {
                PutMeaning(row, column, column, lesion, meaning);
            }
        }

        foreach (var column in TemplateFindings.Sizes)
        {
            Size(row, column, lesion);
        }
    }

    private void Size(int row, string column, CellLesion lesion)
    {
        var text = Cell(row, column);
        if (MissingText.Is(text) || NumberText.TryRead(text, settings.DecimalSign, out _))
        {
            return;
        }

        if (PerUnit(row, column, text) is not { } perUnit)
        {
            return;
        }

        if (Parted(row, column, lesion, text, perUnit))
        {
            return;
        }

        if (CellLength.InUnit(text, settings.DecimalSign, perUnit) is { } number)
        {
            Put(row, column, column, number);
        }
        else if (Meaning(text, perUnit) is { } meaning)
        {
            SizeWord(row, column, lesion, meaning);
        }
        else if (lesion.Knows(text))
        {
            Move(row, column, text);
        }
    }

    /// <summary>A word and a size in one cell, "unequivocal 11.5", are both read where no other cell has a word.</summary>
    private bool Parted(int row, string column, CellLesion lesion, string text, int perUnit)
    {
        if (WideCell.Of(text) is not { Word.Length: > 0, Size.Length: > 0 } parts || CellWords.Finding(parts.Word) is not { } meaning || lesion.Word(meaning) is not { } word
            || Words.Any(w => !MissingText.Is(Cell(row, w)))
            || (NumberText.TryRead(parts.Size, settings.DecimalSign, out _) ? parts.Size : CellLength.InUnit(parts.Size, settings.DecimalSign, perUnit)) is not { } number)
        {
            return false;
        }

        if (!columns.ContainsKey("state"))
        {
            AddState();
        }

        var origin = Origin(row, column);
        Tell(row, column, $"{word} and {number}");
        Change(row, columns["state"], word, origin);
        Change(row, columns[column], number, origin);
        return true;
    }

    /// <summary>Millimetres in one unit of the cell's column; a column "size" without a unit takes the cell's own.</summary>
    private int? PerUnit(int row, string column, string text)
    {
        if (column != "size")
        {
            return column == "size_cm" ? 10 : 1;
        }

        if (MappingWords.Units.Loose(Cell(row, "unit")) is { } stated)
        {
            return stated;
        }

        if (Cell(row, "unit").Length == 0 && columns.TryGetValue("unit", out var at) && CellLength.Unit(text) is { } own)
        {
            Change(row, at, own, null);
            return MappingWords.Units.Loose(own);
        }

        return settings.DeclaredUnit?.MillimetresPerUnit() ?? (CellLength.Unit(text) is null ? 1 : null);
    }

    /// <summary>A word in place of a size is the lesion's state; beside one that says the same it says nothing more, and a new lesion's size is left open.</summary>
    private void SizeWord(int row, string column, CellLesion lesion, CellMeaning meaning)
    {
        var said = Words.Select(w => Cell(row, w)).FirstOrDefault(w => !MissingText.Is(w));
        if (meaning == CellMeaning.Missing || (said is not null && lesion.Role == LesionRole.New && meaning is CellMeaning.NotEvaluable or CellMeaning.TooSmall))
        {
            Put(row, column, column, "", "no size");
        }
        else if (lesion.Word(meaning) is { } word && (said is null || Same(lesion, said, word)))
        {
            Move(row, column, word, said is null);
        }
    }

    private void PutMeaning(int row, string column, string from, CellLesion lesion, CellMeaning meaning)
    {
        if (meaning == CellMeaning.Missing)
        {
            Put(row, column, from, "", "nothing entered");
        }
        else if (lesion.Word(meaning) is { } word)
        {
            Put(row, column, from, word);
        }
    }

    private static bool Same(CellLesion lesion, string said, string word) => WordText.Bare(said) == WordText.Bare(word)
        || (CellWords.Finding(said) is { } meaning && lesion.Word(meaning) == word);

    private CellMeaning? Meaning(string text, int perUnit) =>
        CellLength.IsTooSmall(text, settings.DecimalSign, perUnit) ? CellMeaning.TooSmall : CellWords.Finding(text);

    /// <summary>Takes a word out of a size cell, into the cell of states where that is blank.</summary>
    private void Move(int row, string column, string word, bool isFree = true)
    {
        if (!isFree)
        {
            Put(row, column, column, "", word);
            return;
        }

        if (!columns.ContainsKey("state"))
        {
            AddState();
        }

        var origin = Origin(row, column);
        Tell(row, column, word);
        Change(row, columns["state"], word, origin);
        Change(row, columns[column], "", null);
    }

    private void Put(int row, string column, string from, string word, string? told = null)
    {
        var origin = Origin(row, from);
        Tell(row, from, told ?? word);
        Change(row, columns[column], word, origin);
    }

    private void Change(int row, int at, string text, CellOrigin? origin)
    {
        var old = table.Rows[row];
        string[] cells = [.. old.Cells];
        var origins = old.Origins?.ToArray() ?? new CellOrigin?[cells.Length];
        (cells[at], origins[at]) = (text, origin ?? origins[at]);
        table.Rows[row] = old with { Cells = cells, Origins = origins };
    }

    private void AddState()
    {
        columns["state"] = table.Headings.Length;
        table = table with
        {
            Headings = [.. table.Headings, "state"],
            Rows = table.Rows.ConvertAll(r => r with { Cells = [.. r.Cells, ""], Origins = r.Origins is null ? null : [.. r.Origins, null] }),
        };
    }

    private CellOrigin Origin(int row, string column)
    {
        var (at, old) = (columns[column], table.Rows[row]);
        return old.Origins?[at] ?? new CellOrigin(old.Line, table.Headings[at], old.Cells[at]);
    }

    /// <summary>Once for each patient, column and word.</summary>
    private void Tell(int row, string column, string word)
    {
        var origin = Origin(row, column);
        var patient = Cell(row, "patient_id");
        if (told.Add((patient, column, origin.Text)))
        {
            var subject = patient.Length == 0 ? null : new Subject(Cell(row, "study"), Cell(row, "course") is { Length: > 0 } course ? course : "1", patient, Cell(row, "reader") is { Length: > 0 } reader ? reader : null);
            log.Inform(Codes.WordRead, subject, table.At(origin.Line, origin.Heading) with { Means = column }, origin.Text, $"This was read as {word}.", "Nothing needs to be done, unless it means another thing.");
        }
    }

    private string Key(TableRow row) => string.Join('\0', Of(row, "patient_id"), Of(row, "study"), Of(row, "course"), Of(row, "reader"), Of(row, "lesion_id"));

    private string Cell(int row, string column) => Of(table.Rows[row], column);

    private string Of(TableRow row, string column) => columns.TryGetValue(column, out var at) ? row.Cells[at] : "";
}
