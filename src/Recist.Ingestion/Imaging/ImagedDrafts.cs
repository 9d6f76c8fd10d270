namespace Recist.Ingestion;

/// <summary>From single lesions at single scans to what is known of each patient, course and reader.</summary>
internal static class ImagedDrafts
{
    /// <summary>One draft per subject; complains of what cannot be taken.</summary>
    /// <param name="lesions">All of an upload.</param>
    /// <param name="settings">How its files are read.</param>
    /// <param name="log">Takes complaints.</param>
    public static List<PatientDraft> Of(IReadOnlyCollection<ImagedLesion> lesions, IEnumerable<ReadingSettings> settings, ComplaintLog log)
    {
        TellUnused(lesions, settings, log);
        var drafts = new List<PatientDraft>();
        foreach (var same in lesions.GroupBy(l => l.Subject))
        {
            var draft = new PatientDraft(same.Key, same.First().Place) { UnitsStated = true, UnitsOpen = true };
            draft.Sources.AddRange(same.Select(l => l.Place.File).OfType<string>().Distinct());
            foreach (var one in Alike([.. same]).GroupBy(l => l.Lesion, StringComparer.Ordinal))
            {
                Add(draft, [.. one], log);
            }

            TellRounded(same.Key, same, log);
            TellUnit(same.Key, same, log);
            drafts.Add(draft);
        }

        return drafts;
    }

    /// <summary>The scans with their lesions under one id each.</summary>
    private static IEnumerable<ImagedLesion> Alike(List<ImagedLesion> scans)
    {
        var names = LesionIdentity.Names([.. scans.Select(s => ((ScanDate?)s.Date, (IEnumerable<Lesion>)[new Lesion(s.Lesion, default) { Tracking = s.Tracking }]))]);
        return scans.Select((s, i) => s with { Lesion = names[i].GetValueOrDefault(s.Lesion, s.Lesion) });
    }

    private static void Add(PatientDraft draft, List<ImagedLesion> scans, ComplaintLog log)
    {
        var organ = scans.Find(s => s.Organ is not null)?.Organ;
        var byAxis = !scans.Exists(s => s.IsNode) && scans.Exists(s => s.ShortAxis is not null)
            && scans.TrueForAll(s => s.Longest is null) && Unclear(organ, scans);
        var isNode = byAxis || scans.Exists(s => s.IsNode);
        var isDeclared = scans.Exists(s => s.Role is not null);
        if ((scans.Find(s => s.Role is not null)?.Role ?? AssumedRole(draft, scans[0], log)) is not { } role)
        {
            return;
        }

        foreach (var scan in scans)
        {
            var lesion = new Lesion(scan.Lesion, scan.Role ?? role, scan.Organ ?? organ, scan.Site, isNode)
            {
                Tracking = scan.Tracking,
                Label = scan.Label,
                RoleUndeclared = isDeclared ? null : true,
            };
            draft.Lesions.Add(new(lesion, scan.Place));
            if (ImagedFinding.Of(scan, lesion, log) is { } visit)
            {
                draft.Parts.Add(new(scan.Visit, visit, scan.Place));
                KeepShortAxis(draft, scan, visit);
            }
        }
    }

    private static bool Unclear(string? organ, List<ImagedLesion> scans) => scans.Exists(s => Organs.Read(s.Organ ?? organ, s.Site) == NodeReading.Unclear);

    /// <summary>The short axis counts where the lesion is a lymph node after all.</summary>
    private static void KeepShortAxis(PatientDraft draft, ImagedLesion scan, Visit visit)
    {
        if (scan.ShortAxis is { } axis && (visit.Measurements.FirstOrDefault()?.Source ?? visit.NonTargets.FirstOrDefault()?.Source) is { } cell)
        {
            draft.ShortAxes.TryAdd(cell, axis.Length);
        }
    }

    private static LesionRole? AssumedRole(PatientDraft draft, ImagedLesion first, ComplaintLog log)
    {
        const string Fix = $"Declare the role of such lesions {Declare.Role}, or send the roles in a format that has them.";
        if (first.UndeclaredRole is not { } role)
        {
            log.Block(Codes.RoleUndeclared, draft.Subject, first.Place, first.Lesion, "The file does not say whether this lesion is a target.", Fix);
            return null;
        }

        log.Warn(
            Codes.RoleAssumed,
            draft.Subject,
            first.Place,
            first.Lesion,
            role == LesionRole.Target
                ? "The file cannot say whether this lesion is a target; it was measured and read as one."
                : $"The file cannot say whether this lesion is a target; it was read as {Vocabularies.Role.WordFor(role)}, as declared.",
            "Check that the reader chose it as such.");
        return role;
    }

    /// <summary>A finding that no file has was misspelt, and what it was to answer is still open.</summary>
    private static void TellUnused(IEnumerable<ImagedLesion> lesions, IEnumerable<ReadingSettings> settings, ComplaintLog log)
    {
        foreach (var unused in settings.SelectMany(s => s.Lesions).Distinct().Except(lesions.Select(l => l.Declared).OfType<DeclaredLesion>()))
        {
            log.Warn(
                Codes.NotUsed, null, default, null, $"The manifest names a finding that no file has: \"{unused.Finding}\".",
                "Write it as the complaint about the finding does, or leave it out.");
        }
    }

    private static void TellUnit(Subject subject, IEnumerable<ImagedLesion> scans, ComplaintLog log)
    {
        if (scans.FirstOrDefault(s => s.DeclaredUnit is not null) is { DeclaredUnit: { } unit } first)
        {
            log.Inform(
                Codes.UnitDeclared, subject, first.Place, null,
                $"The lengths were read in {(unit == LengthUnit.Centimetre ? "cm" : "mm")}, as the manifest declares, whatever unit stands in the file.", "Nothing needs to be done.");
        }
    }

    private static void TellRounded(Subject subject, IEnumerable<ImagedLesion> scans, ComplaintLog log)
    {
        var rounded = scans.SelectMany(s => new[] { s.Longest, s.ShortAxis }).OfType<MeasuredLength>().FirstOrDefault(m => m.IsRounded);
        if (rounded is not null)
        {
            log.Inform(
                Codes.Rounded,
                subject,
                rounded.Place,
                rounded.Text,
                "Lengths with more than 4 decimals of a millimetre were rounded to 4, half to even; that is 1,000 times finer than a scan shows.",
                "Nothing needs to be done.");
        }
    }
}
