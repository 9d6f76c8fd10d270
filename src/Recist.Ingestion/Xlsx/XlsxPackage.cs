using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace Recist.Ingestion;

/// <summary>The .zip that a workbook is. Nothing in it is unpacked but the parts that are asked for, and those only as a counted stream.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly XlsxBudget budget;

    private XlsxPackage(ZipArchive archive, XlsxBudget budget) => (this.archive, this.budget) = (archive, budget);

    /// <summary>Names of all parts.</summary>
    public IEnumerable<string> Names => parts.Keys;

    /// <summary>Opens a workbook after a look at its directory.</summary>
    /// <exception cref="XlsxDamage">The directory promises too much, or names what no workbook has.</exception>
    public static XlsxPackage Open(UploadedFile file, XlsxBudget budget)
    {
        var bytes = MemoryMarshal.TryGetArray(file.Content, out var all) ? all : file.Content.ToArray();
        var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        var package = new XlsxPackage(new ZipArchive(stream, ZipArchiveMode.Read), budget);
        try
        {
            package.Check(file.Content.Length);
            return package;
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>True where there is such a part.</summary>
    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>A part as XML, without document type, entities or anything from outside.</summary>
    public XmlReader Xml(string part) => XmlReader.Create(
        new CountedStream((parts.GetValueOrDefault(part) ?? throw XlsxDamage.Damaged()).Open(), budget),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = new LimitedNames(),
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });

    public void Dispose() => archive.Dispose();

    private void Check(int packed)
    {
        if (archive.Entries.Count > XlsxLimits.Parts)
        {
            throw new XlsxDamage(Codes.ArchiveTooLarge, "The workbook has more than 500 parts.", "Keep the measurement sheets only, without pictures.");
        }

        foreach (var entry in archive.Entries)
        {
            if (Archives.Fault(entry) is not null || !parts.TryAdd(entry.FullName, entry))
            {
                throw XlsxDamage.Damaged();
            }
        }

        budget.Begin(packed, archive.Entries.Sum(e => Math.Max(0, e.Length)));
    }
}
