namespace Recist.Ingestion;

/// <summary>Which of two diameters side by side counts: of a lymph node the short axis, of anything else the longest diameter.</summary>
/// <remarks>
/// What a lesion is stands often in one of its rows only, so that all rows are looked at first. Where nothing says it and the two differ, the patient is asked
/// about: neither is taken in silence.
/// </remarks>
internal sealed class TwoDiameters
{
    private readonly Dictionary<string, NodeReading> lesions = new(StringComparer.Ordinal);
    private readonly MappedCells cells;
    private readonly Table source;
    private readonly ComplaintLog log;

    private TwoDiameters(Table source, MappedCells cells, ComplaintLog log) => (this.source, this.cells, this.log) = (source, cells, log);

    /// <summary>What the rows say of their lesions; null where the mapping has no second diameter.</summary>
    public static TwoDiameters? Of(Table source, IReadOnlyList<RuleInstance> instances, MappedCells cells, ComplaintLog log)
    {
        var own = instances.Where(i => i.HasShortAxis).ToList();
        if (own.Count == 0)
        {
            return null;
        }

        var found = new TwoDiameters(source, cells, log);
        foreach (var row in source.Rows)
        {
            foreach (var instance in own.Where(i => i.Wants(row)))
            {
                found.Know(instance, row);
            }
        }

        return found;
    }

    /// <summary>True where the short axis of the row counts; complains where neither diameter can be taken.</summary>
    public bool IsShort(RuleInstance instance, TableRow row)
    {
        var axis = instance.ShortAxis(row);
        if (!instance.HasShortAxis || Subject(instance, row) is not { } subject)
        {
            return false;
        }

        var longest = instance.LongestDiameter(row);
        var reading = lesions.GetValueOrDefault(Key(instance, row), NodeReading.Unclear);
        if (axis is { } over && longest is { } under && over.Number > under.Number)
        {
            Block(Codes.AxisOrder, over, "The short axis is longer than the longest diameter.", "Correct one of them.");
        }
        else if (reading == NodeReading.Yes && axis is null && longest is not null && instance.ShortAxisIsBlank(row))
        {
            Block(Codes.ShortAxisMissing, longest.Value, "A lymph node counts by its short axis, and only its longest diameter is given.", "Give the short axis.");
        }
        else if (reading == NodeReading.Unclear && axis is { } given && given.Number != longest?.Number)
        {
            Block(
                Codes.NodeUnclear, given, "Nothing says whether this lesion is a lymph node, of which the short axis counts, or another one, of which the longest diameter does.",
                "Map a column to \"node\", or to \"organ\" where it says so (\"axillary lymph node\"), or give the constant \"node\": yes or no.");
        }

        return reading == NodeReading.Yes;

        void Block(string code, (decimal Number, int Column) at, string problem, string fix) =>
            log.Block(code, subject, source.At(row.Line, source.Headings[at.Column]), row.Cells[at.Column], problem, fix);
    }

    private void Know(RuleInstance instance, TableRow row)
    {
        var (organ, site) = (instance.Text("organ", cells, row), instance.Text("site", cells, row));
        NodeReading? reading = Vocabularies.YesNo.Loose(instance.Text("node", cells, row)) is { } said ? (said ? NodeReading.Yes : NodeReading.No)
            : organ.Length + site.Length == 0 ? null
            : Organs.Read(organ, site);
        var key = Key(instance, row);
        if (reading is { } known && lesions.GetValueOrDefault(key, NodeReading.Unclear) == NodeReading.Unclear)
        {
            lesions[key] = known;
        }
    }

    private string Key(RuleInstance instance, TableRow row) => string.Join('\0', instance.Text("patient_id", cells, row), instance.Text("lesion_id", cells, row));

    private Subject? Subject(RuleInstance instance, TableRow row) => instance.Text("patient_id", cells, row) is not { Length: > 0 } patient ? null
        : new Subject(
            instance.Text("study", cells, row), instance.Text("course", cells, row) is { Length: > 0 } course ? course : "1", patient,
            instance.Text("reader", cells, row) is { Length: > 0 } reader ? reader : null);
}
