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
        if (read is null || TableFile.Read(file, settings, log) is not { } source || MappedTable.Of(source, read, settings, log) is not { } table)
        {
            return new([], [], new Reading(null, log.Sorted([mapping.Name, file.Name])));
        }

        var doubts = new ComplaintLog();
        MappingDoubts.Ask(read, source, doubts);
        var reading = SubmissionReader.Read([file, mapping], settings);
        return new(
            [.. table.Headings],
            [.. table.Rows.Select(r => (r.Line, r.Cells.ToImmutableArray()))],
            reading with { Complaints = [.. doubts.Sorted([mapping.Name, file.Name]), .. reading.Complaints] });
    }
}
