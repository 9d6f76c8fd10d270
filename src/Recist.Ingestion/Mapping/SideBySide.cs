namespace Recist.Ingestion;

/// <summary>Which readers and visits of the headings a row has: a column that is blank for all lesions of a patient is no visit of theirs, and a lesion that a reader never measured is not theirs.</summary>
internal sealed class SideBySide
{
    private readonly HashSet<(string Patient, string? Visit)> visits = [];
    private readonly HashSet<(string Patient, string Lesion, string? Reader)> lesions = [];
    private readonly Mapping mapping;
    private readonly SourceColumns columns;

    private SideBySide(Mapping mapping, SourceColumns columns) => (this.mapping, this.columns) = (mapping, columns);

    /// <summary>What the rows of a table have.</summary>
    public static SideBySide Of(IEnumerable<TableRow> rows, IReadOnlyList<RuleInstance> instances, Mapping mapping, SourceColumns columns)
    {
        var sides = new SideBySide(mapping, columns);
        var ofSides = instances.Where(i => i.Slots.IsSideBySide).ToList();
        foreach (var row in ofSides.Count == 0 ? [] : rows.Where(r => mapping.DateRow is not { } d || !string.Equals(r.Cells[columns.At[d.Heading]], d.Text, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var instance in ofSides.Where(i => i.HasSide(row)))
            {
                sides.visits.Add((sides.Cell(row, "patient_id"), instance.Slots.Visit));
                sides.lesions.Add((sides.Cell(row, "patient_id"), sides.Cell(row, "lesion_id"), instance.Slots.Reader));
            }
        }

        return sides;
    }

    /// <summary>True where the row belongs to the reader and visit of the instance; what a row says beside the columns of the readers is of each of them.</summary>
    public bool IsThere(RuleInstance instance, TableRow row) => !instance.Slots.IsSideBySide
        || ((visits.Contains((Cell(row, "patient_id"), instance.Slots.Visit)) || (instance.Slots.Visit is null && instance.SaysOfAll(row))) && IsOfReader(instance, row));

    private bool IsOfReader(RuleInstance instance, TableRow row)
    {
        var (patient, lesion) = (Cell(row, "patient_id"), Cell(row, "lesion_id"));
        return lesions.Contains((patient, lesion, instance.Slots.Reader)) || instance.SaysOfAll(row);
    }

    private string Cell(TableRow row, string canonical) =>
        mapping.Rules[0].Column(canonical) is { } column && columns.At.TryGetValue(column.Source, out var at) ? row.Cells[at] : "";
}
