namespace Recist.Ingestion;

/// <summary>Which mapping a table is read with: the one all of whose <c>match</c> headings it has.</summary>
internal static class MappingChoice
{
    /// <summary>Reads a table that has a mapping; null where none fits and nothing was complained of.</summary>
    /// <param name="file">A file that is nothing else that this version reads.</param>
    /// <param name="mappings">Mappings that may be used.</param>
    /// <param name="settings">What is declared.</param>
    /// <param name="ofManifest">Unit that the file's own manifest declares.</param>
    /// <param name="log">Takes complaints.</param>
    public static List<PatientDraft>? Read(UploadedFile file, IReadOnlyList<Mapping> mappings, ReadingSettings settings, LengthUnit? ofManifest, ComplaintLog log)
    {
        switch (mappings.Select(m => (Mapping: m, At: TextHeadings.Find(file, m.Fits))).Where(m => m.At is not null).ToList())
        {
            case []:
                return null;
            case [var (mapping, at)]:
                return TableFile.Read(file, settings, log, at) is { } source ? Mapped(file, source, mapping, settings, ofManifest, log) : [];
            case var several:
                Twice(new Place(file.Name), several.Select(m => m.Mapping), log);
                return [];
        }
    }

    /// <summary>Reads a table with a mapping that fits.</summary>
    public static List<PatientDraft> Mapped(UploadedFile file, Table source, Mapping mapping, ReadingSettings settings, LengthUnit? ofManifest, ComplaintLog log)
    {
        MappingConflict.Check(file, mapping, settings, ofManifest, log);
        return MappedTable.Of(source, mapping, settings, log) is { } table ? TemplateReader.Read(table, mapping.Over(settings), log) : [];
    }

    /// <summary>Complains of two mappings for one table.</summary>
    public static void Twice(Place at, IEnumerable<Mapping> mappings, ComplaintLog log) => log.Refuse(
        Codes.MappingTwice, at, null, $"Two mappings fit this table: {string.Join(", ", mappings.Select(m => $"\"{m.Name}\""))}.",
        "Add a heading to \"match\" of one of them that only its tables have, or take one away.");

    /// <summary>The mappings of the settings and of the upload; those that are wrong are complained of and left.</summary>
    public static List<Mapping> Of(IEnumerable<UploadedFile> inUpload, ReadingSettings settings, ComplaintLog log) =>
        [.. inUpload.Concat(settings.Mappings).DistinctBy(f => f.Content, SameBytes.Instance).Select(f => MappingReader.Read(f, log)).OfType<Mapping>()];

    private sealed class SameBytes : IEqualityComparer<ReadOnlyMemory<byte>>
    {
        public static readonly SameBytes Instance = new();

        public bool Equals(ReadOnlyMemory<byte> x, ReadOnlyMemory<byte> y) => x.Span.SequenceEqual(y.Span);

        public int GetHashCode(ReadOnlyMemory<byte> obj) => obj.Length;
    }
}
