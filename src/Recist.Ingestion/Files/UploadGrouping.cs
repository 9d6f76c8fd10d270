namespace Recist.Ingestion;

/// <summary>Sorts files that lie side by side into uploads, as a clinic would have sent them.</summary>
public static class UploadGrouping
{
    /// <summary>
    /// Files by upload: each file is one, but the SDTM tables of one folder belong together, and so do a table and its mapping, a file and its manifest, the folder's AIM annotations (each is one lesion of one scan),
    /// and its FHIR resources where a Patient or a BodyStructure lies apart from the observations that refer to it.
    /// </summary>
    /// <param name="files">Files with their names; a name may have a folder.</param>
    public static IReadOnlyList<IReadOnlyList<UploadedFile>> Group(IReadOnlyList<UploadedFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var manifests = files.Where(ManifestReader.Is).ToLookup(m => ManifestReader.FileOf(m.Name) ?? "", StringComparer.Ordinal);
        List<UploadedFile> plain = [.. files.Where(f => !ManifestReader.Is(f))];
        var known = plain.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. GroupPlain(plain).Select(g => (IReadOnlyList<UploadedFile>)[.. g, .. g.SelectMany(f => manifests[f.Name])]),
            .. manifests.Where(m => !known.Contains(m.Key)).SelectMany(m => m.Select(alone => (IReadOnlyList<UploadedFile>)[alone])),
        ];
    }

    private static IReadOnlyList<IReadOnlyList<UploadedFile>> GroupPlain(IReadOnlyList<UploadedFile> files)
    {
        var kinds = files.ToDictionary(f => f, KindOf);
        var pairable = FoldersWithSdtm(files, kinds);
        var shared = files.Where(f => kinds[f] == FileKind.Fhir && FhirDocument.IsReferred(f)).Select(Folder).ToHashSet(StringComparer.Ordinal);
        string Key(UploadedFile file) => kinds[file] switch
        {
            FileKind.Aim => "aim " + Folder(file),
            FileKind.Fhir when shared.Contains(Folder(file)) => "fhir " + Folder(file),
            FileKind.SdtmTu or FileKind.SdtmTr or FileKind.SdtmRs => "sdtm " + Folder(file),
            FileKind.SdtmOther or FileKind.SdtmDm or FileKind.Adsl when pairable.Contains(Folder(file)) => "sdtm " + Folder(file),
            _ => "file " + file.Name,
        };
        var pairs = new MappingPairs(files, kinds, []);
        return [.. files.Where(f => !pairs.IsUsed(f)).GroupBy(Key, StringComparer.Ordinal).SelectMany(g => Split([.. g, .. g.SelectMany(pairs.Of).Distinct()], kinds))];
    }

    /// <summary>The uploads among the files of a folder; files that are not meant to be read may lie there too and are left.</summary>
    /// <param name="files">All files of the folder and those within it.</param>
    /// <param name="mappings">Mappings that tables of the folder may be read with, beside those that lie in it.</param>
    public static IReadOnlyList<IReadOnlyList<UploadedFile>> OfFolder(IReadOnlyList<UploadedFile> files, IReadOnlyList<UploadedFile>? mappings = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var kinds = files.ToDictionary(f => f, KindOf);
        var withSdtm = FoldersWithSdtm(files, kinds);
        var pairs = new MappingPairs(files, kinds, mappings ?? []);
        return Group([.. files.Where(f => kinds[f] switch
        {
            FileKind.Json when ManifestReader.Is(f) => true,
            FileKind.Json => TextDecoder.TryDecode(f.Content.Span) is not { } text || MeasurementsDocument.Claims(text),
            FileKind.Template or FileKind.SdtmTu or FileKind.SdtmTr or FileKind.SdtmRs or FileKind.Patients or FileKind.Aim or FileKind.DicomSr or FileKind.Zip => true,
            FileKind.Fhir => FhirDocument.IsWanted(f),
            FileKind.Mapping => pairs.IsUsed(f) || pairs.IsBroken(f),
            FileKind.Other => pairs.Fit(f),
            FileKind.Workbook => XlsxReader.HasTable(f) || pairs.Fit(f, isWorkbook: true),
            FileKind.SdtmDm or FileKind.Adsl => withSdtm.Contains(Folder(f)),
            _ => false,
        })]);
    }

    private static HashSet<string> FoldersWithSdtm(IEnumerable<UploadedFile> files, Dictionary<UploadedFile, FileKind> kinds) =>
        files.Where(f => kinds[f] is FileKind.SdtmTu or FileKind.SdtmTr or FileKind.SdtmRs).Select(Folder).ToHashSet(StringComparer.Ordinal);

    /// <summary>Several pairs in one folder are uploads of their own, so that one refused pair does not refuse the others.</summary>
    /// <remarks>An RS table goes with the pair of its name, else with the first; tables of dates go with each.</remarks>
    private static IEnumerable<IReadOnlyList<UploadedFile>> Split(List<UploadedFile> group, Dictionary<UploadedFile, FileKind> kinds)
    {
        var tus = group.Where(f => kinds[f] == FileKind.SdtmTu).ToList();
        var trs = group.Where(f => kinds[f] == FileKind.SdtmTr).ToList();
        return tus.Count <= 1 && trs.Count <= 1
            ? [group]
            : Sets(tus, trs, group, kinds);
    }

    private static IEnumerable<IReadOnlyList<UploadedFile>> Sets(List<UploadedFile> tus, List<UploadedFile> trs, List<UploadedFile> group, Dictionary<UploadedFile, FileKind> kinds)
    {
        var dates = group.Where(f => kinds[f] is FileKind.SdtmDm or FileKind.Adsl).ToList();
        var sets = tus.Concat(trs).GroupBy(SdtmPairs.Stem, StringComparer.Ordinal).ToList();
        var responses = group.Where(f => kinds[f] == FileKind.SdtmRs)
            .ToLookup(f => sets.Exists(s => s.Key == SdtmPairs.Stem(f)) ? SdtmPairs.Stem(f) : sets[0].Key, StringComparer.Ordinal);
        return sets.Select(s => (IReadOnlyList<UploadedFile>)[.. s, .. responses[s.Key], .. dates]);
    }

    private static FileKind KindOf(UploadedFile file)
    {
        var kind = Sniffer.KindOf(file.Content.Span);
        return kind == FileKind.Gzip && Archives.Head(file) is { } head ? Sniffer.KindOf(head) : kind;
    }

    /// <summary>The folder that a file lies in.</summary>
    internal static string Folder(UploadedFile file) => file.Name.LastIndexOf('/') is var at and >= 0 ? file.Name[..at] : "";
}
