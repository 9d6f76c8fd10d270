namespace Recist.Ingestion;

/// <summary>AIM 3: one measured lesion in each document, without a role and without an id of the lesion.</summary>
/// <remarks>
/// The organ, in small letters, serves as the lesion's id, which is sure only where a reader measured one lesion of it in each scan: with two, nothing says which of the next
/// scan's is which. <c>codeMeaning</c> ("Target Lesion Complete Response") is the template's name and stands on every annotation: it is no response.
/// </remarks>
internal static class Aim3
{
    /// <summary>The root element's name.</summary>
    public const string Root = "ImageAnnotation";

    /// <summary>The lesion, or null with complaints.</summary>
    public static ImagedLesion? Read(AimNode root, AimPersons persons, ReadingSettings settings, ComplaintLog log)
    {
        var annotation = new AimAnnotation(root, root, settings, log);
        var subject = annotation.Subject(loginFirst: false);
        var date = annotation.Date();
        var entity = root.All("AnatomicEntity").FirstOrDefault();
        var organ = entity is null ? null : annotation.Id(entity, "codeMeaning") ?? annotation.Id(entity, "label");
        if (organ is null)
        {
            log.Refuse(
                Codes.ValueMissing, (entity ?? root).Place, null, "The annotation names no anatomic entity, which is all that could tell the lesion at another date.", "Give the organ, or send the lesions in a format that has their ids.");
        }

        if (subject is null || date is null || organ is null || AimSizes.Of(root, subject, settings, log) is not { } sizes)
        {
            return null;
        }

        persons.Check(annotation, subject, log);
        return new ImagedLesion(subject, organ.ToLowerInvariant(), date.Value, root.Place)
        {
            Time = annotation.Time(),
            UndeclaredRole = settings.UndeclaredRole,
            Organ = organ,
            IsNode = Organs.IsNode(organ) || NodeCodes.IsNode(entity!.Text("codingSchemeDesignator") ?? AimCodes.RadLex, entity.Text("codeValue")),
            Longest = sizes.Longest,
            ShortAxis = sizes.ShortAxis,
        }.As(settings);
    }

    /// <summary>Blocks the patients of whom two lesions cannot be told apart from scan to scan.</summary>
    public static void CheckMatched(IEnumerable<ImagedLesion> lesions, ComplaintLog log)
    {
        foreach (var same in lesions.GroupBy(l => (l.Subject, l.Lesion, l.Date)))
        {
            foreach (var second in same.Skip(1))
            {
                log.Block(
                    Codes.LesionUnmatched,
                    same.Key.Subject,
                    second.Place,
                    second.Lesion,
                    "Two annotations of one scan name the same organ, and AIM 3 has no id of a lesion: which is which in another scan cannot be known.",
                    "Send these lesions in a format that has their ids.");
            }
        }
    }
}
