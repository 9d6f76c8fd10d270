namespace Recist.Ingestion;

/// <summary>Whether the targets of a table have a size or a state anywhere.</summary>
/// <remarks>Where none has, a column of sizes was not recognised: read on, every target would be not evaluable, and every response with it.</remarks>
internal sealed class TemplateSizes
{
    private bool anyTarget;
    private bool anySaid;

    /// <summary>Takes a row of a lesion.</summary>
    public void Add(TemplateRow row, LesionRole role)
    {
        anyTarget |= role == LesionRole.Target;
        anySaid |= role == LesionRole.Target && TemplateFindings.Sizes.Append("state").Append("status").Any(c => row.Text(c) is not null);
    }

    /// <summary>Refuses a table of targets that says nothing of any.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns that were read.</param>
    /// <param name="decimalSign">Declared decimal sign.</param>
    /// <param name="log">Takes the complaint.</param>
    public void Check(Table table, Dictionary<string, int> columns, char decimalSign, ComplaintLog log)
    {
        if (!anyTarget || anySaid)
        {
            return;
        }

        var numbers = Enumerable.Range(0, table.Headings.Length)
            .Where(i => !columns.ContainsValue(i) && table.Rows.Exists(r => NumberText.TryRead(r.Cells[i], decimalSign, out _)))
            .Select(i => $"\"{table.Headings[i]}\"").ToList();
        log.Refuse(
            Codes.NoLengths,
            table.At(table.HeadingLine, "size_mm"),
            null,
            numbers.Count == 0 ? "The table has targets, and no size or state of any." : $"The table has targets, and no size or state of any; not read were columns that hold numbers: {string.Join(", ", numbers)}.",
            "Name the column of the sizes \"size_mm\" or \"size_cm\"; or \"recist map --suggest\" with this file proposes a mapping, which also takes a longest diameter and a short axis side by side.");
    }
}
