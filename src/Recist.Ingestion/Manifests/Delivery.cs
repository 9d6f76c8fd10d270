namespace Recist.Ingestion;

/// <summary>The plain files of an upload, each with what its manifest and that of its archive declare.</summary>
internal sealed class Delivery
{
    private readonly List<(Manifest Manifest, List<string> Files)> counted = [];
    private readonly Dictionary<string, (ReadingSettings Settings, Manifest? Manifest)> declared = new(StringComparer.Ordinal);

    private Delivery()
    {
    }

    /// <summary>The plain files without their manifests.</summary>
    public List<UploadedFile> Files { get; } = [];

    /// <summary>Takes the manifests out of an upload, checks its bytes against them and unpacks it.</summary>
    public static Delivery Of(IReadOnlyList<UploadedFile> files, ReadingSettings settings, ComplaintLog log)
    {
        var delivery = new Delivery();
        foreach (var (file, manifest) in Matched(files, log))
        {
            var over = manifest?.Over(settings) ?? settings;
            var plain = Unpacking.Unpack([file], over, log);
            var matched = plain is [var only] && only.Name == file.Name ? [(only, manifest)] : Matched(plain, log);
            foreach (var (member, own) in matched)
            {
                delivery.Files.Add(member);
                delivery.declared[member.Name] = (own == manifest ? over : own?.Over(over) ?? over, own ?? manifest);
                delivery.Count(own, [member]);
            }

            if (plain is not [var same] || same.Name != file.Name)
            {
                delivery.Count(manifest, [.. matched.Select(m => m.Item1)]);
            }
        }

        return delivery;
    }

    /// <summary>How a file is read.</summary>
    public ReadingSettings SettingsOf(UploadedFile file) => declared[file.Name].Settings;

    /// <summary>Unit that the file's own manifest declares, not that of its archive or clinic; null where it declares none.</summary>
    public LengthUnit? UnitOf(UploadedFile file) =>
        declared[file.Name].Manifest is { } manifest && ManifestReader.FileOf(manifest.Name) == file.Name ? manifest.Unit : null;

    /// <summary>True where millimetres are declared for every file of a draft.</summary>
    public bool DeclaresMillimetres(PatientDraft draft) =>
        draft.Sources.Count > 0 && draft.Sources.TrueForAll(s => declared.TryGetValue(s, out var file) && file.Settings.DeclaredUnit == LengthUnit.Millimetre);

    /// <summary>Gives drafts the revision, sender and reason that the manifests of their files say; a revision of their own stands.</summary>
    public void Mark(IEnumerable<PatientDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            var said = draft.Sources.Select(s => declared.GetValueOrDefault(s).Manifest).OfType<Manifest>().ToList();
            draft.Sent = (said.Find(m => m.By is not null)?.By, said.Find(m => m.Reason is not null)?.Reason);
            if (said.Max(m => m.Revision) is > 1 and var revision)
            {
                Revise(draft, revision);
            }
        }
    }

    /// <summary>Complains where a file has more or fewer rows than its manifest says. One that could not be read is not counted.</summary>
    public void CheckRows(ComplaintLog log)
    {
        foreach (var (manifest, files) in counted.Where(c => c.Files.TrueForAll(log.Rows.ContainsKey)))
        {
            var rows = files.Sum(f => log.Rows[f]);
            if (rows != manifest.Rows)
            {
                log.Refuse(
                    Codes.RowCountMismatch,
                    new Place(manifest.Name, null, null, "$.rows"),
                    null,
                    FormattableString.Invariant($"The file has {rows} rows, its manifest says {manifest.Rows}: the transfer was broken off, or one of the two is of another version."),
                    "Send the file and its manifest again.",
                    FormattableString.Invariant($"{manifest.Rows} rows"));
            }
        }
    }

    private void Count(Manifest? manifest, List<UploadedFile> files)
    {
        if (manifest?.Rows is not null)
        {
            counted.Add((manifest, files.ConvertAll(f => f.Name)));
        }
    }

    private static List<(UploadedFile File, Manifest? Manifest)> Matched(IReadOnlyList<UploadedFile> files, ComplaintLog log)
    {
        var (manifests, plain) = (files.Where(ManifestReader.Is).ToList(), files.Where(f => !ManifestReader.Is(f)).ToList());
        foreach (var alone in manifests.Where(m => !plain.Exists(f => f.Name == ManifestReader.FileOf(m.Name))))
        {
            log.Refuse(
                Codes.ManifestAlone, new Place(alone.Name), null, "This manifest describes a file that is not here.", "Name it after the whole name of its file, for example visit-3.csv.manifest.json, and put the two side by side.");
        }

        return plain.ConvertAll(file => (file, manifests.Find(m => ManifestReader.FileOf(m.Name) == file.Name) is { } own ? Sound(file, own, log) : null));
    }

    private static Manifest? Sound(UploadedFile file, UploadedFile own, ComplaintLog log)
    {
        var manifest = ManifestReader.Read(own, log);
        if (manifest is not null)
        {
            ManifestCheck.Sha(manifest, file, log);
        }

        return manifest;
    }

    private static void Revise(PatientDraft draft, int revision)
    {
        draft.Revision = draft.Revision == 1 ? revision : draft.Revision;
        Replace(draft.Parts, p => p.Visit.Revision == 1, p => p with { Visit = p.Visit with { Revision = revision } });
        Replace(draft.Lesions, l => l.Revision == 1, l => l with { Revision = revision });
        Replace(draft.Adjudicated, a => a.Revision == 1, a => a with { Revision = revision });
    }

    private static void Replace<T>(List<T> items, Predicate<T> wanted, Func<T, T> change)
    {
        for (var i = 0; i < items.Count; i++)
        {
            items[i] = wanted(items[i]) ? change(items[i]) : items[i];
        }
    }
}
