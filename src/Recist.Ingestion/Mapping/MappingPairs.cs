namespace Recist.Ingestion;

/// <summary>Which tables of a folder are read with which mappings that lie beside them.</summary>
internal sealed class MappingPairs
{
    private readonly List<(UploadedFile File, Mapping? Mapping)> mappings;
    private readonly List<Mapping> given;
    private readonly HashSet<UploadedFile> used = [];
    private readonly Dictionary<UploadedFile, UploadedFile[]> ofTable = [];

    /// <param name="files">All files.</param>
    /// <param name="kinds">Their kinds.</param>
    /// <param name="given">Mappings given apart from the files.</param>
    public MappingPairs(IReadOnlyList<UploadedFile> files, Dictionary<UploadedFile, FileKind> kinds, IReadOnlyList<UploadedFile> given)
    {
        mappings = [.. files.Where(f => kinds[f] == FileKind.Mapping).Select(f => (f, MappingReader.Read(f, new ComplaintLog())))];
        this.given = [.. given.Select(f => MappingReader.Read(f, new ComplaintLog())).OfType<Mapping>()];
        foreach (var table in mappings.Count == 0 ? [] : files.Where(f => kinds[f] is FileKind.Other or FileKind.Workbook))
        {
            var isWorkbook = kinds[table] == FileKind.Workbook;
            ofTable[table] = [.. mappings.Where(m => UploadGrouping.Folder(m.File) == UploadGrouping.Folder(table) && m.Mapping is not null && Fits(table, isWorkbook, m.Mapping)).Select(m => m.File)];
            used.UnionWith(ofTable[table]);
        }
    }

    /// <summary>The mappings that go with a table.</summary>
    public UploadedFile[] Of(UploadedFile table) => ofTable.GetValueOrDefault(table) ?? [];

    /// <summary>True where any mapping fits a table, one given apart from the files too.</summary>
    public bool Fit(UploadedFile table, bool isWorkbook = false) => Of(table).Length > 0 || given.Exists(m => Fits(table, isWorkbook, m));

    /// <summary>True for a mapping that goes with a table.</summary>
    public bool IsUsed(UploadedFile mapping) => used.Contains(mapping);

    private static bool Fits(UploadedFile table, bool isWorkbook, Mapping mapping) =>
        isWorkbook ? XlsxReader.HasTable(table, mapping) : TextHeadings.Find(table, mapping.Fits) is not null;

    /// <summary>True for a mapping that cannot be read.</summary>
    public bool IsBroken(UploadedFile mapping) => mappings.Exists(m => m.File == mapping && m.Mapping is null);
}
