using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>A mapping tried out on a table: what it would be read as.</summary>
/// <param name="Headings">Headings of the template that it fills.</param>
/// <param name="Rows">Line of the source and cells, in the order of the table.</param>
/// <param name="Reading">What reading gives.</param>
public sealed record MappingTrial(ImmutableArray<string> Headings, ImmutableArray<(int Line, ImmutableArray<string> Cells)> Rows, Reading Reading)
{
    /// <summary>Tries a mapping, whether or not the table has its <c>match</c> headings.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="file">The table.</param>
    /// <param name="settings">What is declared beside it.</param>
    public static MappingTrial Of(UploadedFile mapping, UploadedFile file, ReadingSettings settings)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(settings);
        var log = new ComplaintLog();
        var read = MappingReader.Read(mapping, log);
        if (read is null)
        {
            return new([], [], new Reading(null, log.Sorted([mapping.Name, file.Name])));
        }

        var doubts = new ComplaintLog();
        var tables = new List<Table>();
        foreach (var source in Sources(file, read, settings, log))
        {
            MappingDoubts.Ask(read, source, doubts);
            tables.AddRange(MappedTable.Of(source, read, settings, log) is { } table ? [table] : []);
        }

        if (tables.Count == 0)
        {
            return new([], [], new Reading(null, log.Sorted([mapping.Name, file.Name])));
        }

        var reading = SubmissionReader.Read([file, mapping], settings);
        return new(
            [.. tables[0].Headings],
            [.. tables.SelectMany(t => t.Rows).Select(r => (r.Line, r.Cells.ToImmutableArray()))],
            reading with { Complaints = [.. doubts.Sorted([mapping.Name, file.Name]), .. reading.Complaints] });
    }

    /// <summary>The tables of a file that the mapping is for; the first line of a text where its headings are not those of <c>match</c>.</summary>
    private static List<Table> Sources(UploadedFile file, Mapping mapping, ReadingSettings settings, ComplaintLog log) =>
        Sniffer.KindOf(file.Content.Span) == FileKind.Workbook ? XlsxReader.Read(file, settings, new XlsxBudget(), log, [mapping]).FindAll(t => t.Mapping is not null)
        : TableFile.Read(file, settings, log, TextHeadings.Find(file, mapping.Fits)) is { } table ? [table]
        : [];
}
