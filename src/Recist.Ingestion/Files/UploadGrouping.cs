namespace Recist.Ingestion;

/// <summary>Sorts files that lie side by side into uploads, as a clinic would have sent them.</summary>
public static class UploadGrouping
{
    /// <summary>Files by upload: each file is one, but the SDTM tables of one folder belong together.</summary>
    /// <param name="files">Files with their names; a name may have a folder.</param>
    public static IReadOnlyList<IReadOnlyList<UploadedFile>> Group(IReadOnlyList<UploadedFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var kinds = files.ToDictionary(f => f, KindOf);
        var pairable = files.Where(f => kinds[f] is FileKind.SdtmTu or FileKind.SdtmTr).Select(Folder).ToHashSet(StringComparer.Ordinal);
        string Key(UploadedFile file) => kinds[file] switch
        {
            FileKind.SdtmTu or FileKind.SdtmTr => "sdtm " + Folder(file),
            FileKind.SdtmOther when pairable.Contains(Folder(file)) => "sdtm " + Folder(file),
            _ => "file " + file.Name,
        };
        return [.. files.GroupBy(Key, StringComparer.Ordinal).SelectMany(g => Split([.. g], kinds))];
    }

    /// <summary>True where a file found in a folder is meant to be read; other files may lie there too.</summary>
    public static bool IsMeasurementFile(UploadedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return KindOf(file) switch
        {
            FileKind.Json => TextDecoder.TryDecode(file.Content.Span) is not { } text || MeasurementsDocument.Claims(text),
            FileKind.Template or FileKind.SdtmTu or FileKind.SdtmTr or FileKind.Zip => true,
            _ => false,
        };
    }

    /// <summary>Several pairs in one folder are uploads of their own, so that one refused pair does not refuse the others.</summary>
    private static IEnumerable<IReadOnlyList<UploadedFile>> Split(List<UploadedFile> group, Dictionary<UploadedFile, FileKind> kinds)
    {
        var tus = group.Where(f => kinds[f] == FileKind.SdtmTu).ToList();
        var trs = group.Where(f => kinds[f] == FileKind.SdtmTr).ToList();
        return tus.Count <= 1 && trs.Count <= 1
            ? [group]
            : group.Where(f => kinds[f] != FileKind.SdtmOther).GroupBy(SdtmPairs.Stem).Select(g => (IReadOnlyList<UploadedFile>)[.. g]);
    }

    private static FileKind KindOf(UploadedFile file)
    {
        var kind = Sniffer.KindOf(file.Content.Span);
        return kind == FileKind.Gzip && Archives.Head(file) is { } head ? Sniffer.KindOf(head) : kind;
    }

    private static string Folder(UploadedFile file) => file.Name.LastIndexOf('/') is var at and >= 0 ? file.Name[..at] : "";
}
