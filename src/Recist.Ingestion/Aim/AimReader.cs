namespace Recist.Ingestion;

/// <summary>Annotation and Image Markup: versions 3 and 4 as XML, version 4 as JSON. Files of one upload belong together.</summary>
internal static class AimReader
{
    /// <summary>Drafts of all AIM files of an upload; complains of all that is wrong.</summary>
    public static List<PatientDraft> Read(IEnumerable<UploadedFile> files, Delivery delivery, ComplaintLog log)
    {
        var persons = new AimPersons();
        var (third, fourth) = (new List<ImagedLesion>(), new List<ImagedLesion>());
        var all = files.Select(f => (File: f, Settings: delivery.SettingsOf(f))).ToList();
        foreach (var (file, settings) in all)
        {
            if (TextDecoder.Decode(file, log) is { } text && Root(file, text, log) is { } root)
            {
                One(file, root, persons, settings, third, fourth, log);
            }
        }

        Aim3.CheckMatched(third, log);
        Aim4.CheckNamed(fourth, log);
        return ImagedDrafts.Of([.. third, .. fourth], all.Select(f => f.Settings), log);
    }

    private static AimNode? Root(UploadedFile file, string text, ComplaintLog log) =>
        ImagingFiles.IsXml(text) ? AimXml.Read(file, text, log) : AimJson.Read(file, text, log);

    private static void One(
        UploadedFile file, AimNode root, AimPersons persons, ReadingSettings settings, List<ImagedLesion> third, List<ImagedLesion> fourth, ComplaintLog log)
    {
        if (AimOther.Refuses(root, log))
        {
            return;
        }

        var collections = root.All(Aim4.Root).ToList();
        if (root.Name == Aim3.Root)
        {
            if (Aim3.Read(root, persons, settings, log) is { } lesion)
            {
                third.Add(lesion);
            }
        }
        else if (collections.Count > 0)
        {
            fourth.AddRange(collections.SelectMany(c => Aim4.Read(c, persons, settings, log)));
        }
        else
        {
            log.Refuse(Codes.NotAMeasurementFile, new Place(file.Name), null, "The document mentions AIM annotations and holds none.", "Send the annotations themselves.");
        }
    }
}
