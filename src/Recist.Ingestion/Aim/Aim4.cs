namespace Recist.Ingestion;

/// <summary>AIM 4, as XML or as ePAD's JSON: lesions with id and, in the RECIST templates, with role.</summary>
internal static class Aim4
{
    /// <summary>The root element's name.</summary>
    public const string Root = "ImageAnnotationCollection";

    /// <summary>The lesions of one document; complains of what cannot be taken.</summary>
    public static IEnumerable<ImagedLesion> Read(AimNode collection, AimPersons persons, ReadingSettings settings, ComplaintLog log)
    {
        foreach (var node in collection.All("ImageAnnotation"))
        {
            if (Lesion(new AimAnnotation(collection, node, settings, log), persons, settings, log) is { } lesion)
            {
                yield return lesion;
            }
        }
    }

    /// <summary>Blocks the patients of whom two lesions of one scan have the same name, even where they are equally long.</summary>
    public static void CheckNamed(IEnumerable<ImagedLesion> lesions, ComplaintLog log)
    {
        foreach (var same in lesions.Where(l => l is { Longest: not null, Uid: not null }).GroupBy(l => (l.Subject, Lesion: l.Tracking ?? l.Lesion, l.Date)))
        {
            if (same.FirstOrDefault(l => l.Uid != same.First().Uid) is { } second)
            {
                log.Block(
                    Codes.LesionUnmatched, second.Subject, second.Place, second.Lesion, "Two annotations of one scan measure a lesion of this name: they are two lesions, or one that was measured twice.",
                    "Give each lesion a name of its own, or leave one of the two.");
            }
        }
    }

    private static ImagedLesion? Lesion(AimAnnotation annotation, AimPersons persons, ReadingSettings settings, ComplaintLog log)
    {
        var node = annotation.Node;
        var subject = annotation.Subject(loginFirst: true);
        var date = annotation.Date();
        var name = AimAnnotation.Value(node, "name")?.Split('~')[0].Trim();
        var organ = Organ(annotation);
        var id = FindingLabel.Name(name) ?? (string.IsNullOrEmpty(name) ? null : organ ?? name);
        if (id is null)
        {
            log.Refuse(Codes.ValueMissing, node.Place, null, "The annotation has no name, which is the lesion's id.", "Name the lesion in every scan alike.");
            return null;
        }

        if (subject is null || date is null || !annotation.Sound(id, node.At("name") ?? node) || AimSizes.Of(node, subject, settings, log) is not { } sizes)
        {
            return null;
        }

        var codes = node.All("typeCode").Where(t => t.Text("code") is not null).Select(t => (Node: t, Code: t.Text("code")!)).ToList();
        var roles = codes.Select(c => AimCodes.Role(c.Code)).OfType<LesionRole>().Distinct().ToList();
        if (roles.Count > 1)
        {
            log.Block(Codes.LesionConflict, subject, node.Place, id, "One annotation gives its lesion two roles.", "Leave one of target, non-target and new.");
            return null;
        }

        if (roles is not [LesionRole.Target] && codes.Find(c => AimCodes.IsProgressive(c.Code)) is { Node: { } progressive })
        {
            log.Block(
                Codes.ValueUnknown,
                subject,
                progressive.Place,
                "Progressive",
                "\"Progressive\" does not say whether the progression of the non-target lesion is unequivocal.",
                "Send the status as increased or unequivocal-progression, in a table or JSON.");
            return null;
        }

        persons.Check(annotation, subject, log);
        return new ImagedLesion(subject, id, date.Value, node.Place)
        {
            Time = annotation.Time(),
            Tracking = Tracking(node) ?? (FindingLabel.Name(name) is not null ? id : AimAnnotation.Value(node, "uniqueIdentifier") ?? $"{date.Value.Text}/{node.Place.Path}"),
            Label = FindingLabel.Name(name),
            IsBaseline = Baseline(codes.Select(c => c.Code)),
            Role = roles is [var role] ? role : null,
            Uid = AimAnnotation.Value(node, "uniqueIdentifier"),
            UndeclaredRole = settings.UndeclaredRole,
            Organ = organ,
            IsNode = Organs.IsNode(organ) || IsNodeByCode(node),
            Longest = sizes.Longest,
            ShortAxis = sizes.ShortAxis,
            Resolved = codes.Exists(c => AimCodes.IsResolved(c.Code)),
            Method = Method(annotation),
        }.As(settings);
    }

    /// <summary>The id that follows a lesion from scan to scan, where the annotation has one; <c>uniqueIdentifier</c> names this annotation alone.</summary>
    private static string? Tracking(AimNode node) =>
        AimAnnotation.Value(node, "trackingUniqueIdentifier") ?? AimAnnotation.Value(node, "trackingUniqueIdentifierRoot");

    private static bool IsNodeByCode(AimNode node) => node.All("ImagingPhysicalEntity").Concat(node.All("ImagingObservationEntity")).Concat(node.All("imagingPhysicalEntity"))
        .Select(e => e.At("typeCode")).OfType<AimNode>()
        .Any(c => NodeCodes.IsNode(c.Text("codeSystemName") ?? c.Text("codeSystem") ?? AimCodes.RadLex, c.Text("code")));

    private static bool? Baseline(IEnumerable<string> codes)
    {
        var said = codes.Select(AimCodes.Baseline).OfType<bool>().Distinct().ToList();
        return said is [var only] ? only : null;
    }

    /// <summary>The physical entity labelled <c>Location</c>, else the only one with a RadLex code.</summary>
    private static string? Organ(AimAnnotation annotation)
    {
        var entities = annotation.Node.All("ImagingPhysicalEntity").ToList();
        var location = entities.Find(e => "Location".Equals(AimAnnotation.Value(e, "label"), StringComparison.OrdinalIgnoreCase));
        if (location is null && entities.Where(e => e.At("typeCode")?.Text("code")?.StartsWith("RID", StringComparison.Ordinal) == true).ToList() is [var only])
        {
            location = only;
        }

        return location?.At("typeCode") is { } code ? annotation.Id(code, "displayName") ?? annotation.Id(code, "codeMeaning") : null;
    }

    /// <summary>ePAD begins the comment with the modality: "CT / ABDOMEN / 26".</summary>
    private static string? Method(AimAnnotation annotation)
    {
        var first = AimAnnotation.Value(annotation.Node, "comment")?.Split(" / ") is [var modality, _, ..] ? modality.Trim() : null;
        return first is not null && IdText.IsSound(first, 20) && first.Length > 0 ? first : null;
    }
}
