namespace Recist.Ingestion;

/// <summary>From files as they arrived to plain files.</summary>
internal static class Unpacking
{
    /// <summary>The plain files; complaints say what could not be unpacked.</summary>
    public static List<UploadedFile> Unpack(IReadOnlyList<UploadedFile> files, ReadingSettings settings, ComplaintLog log)
    {
        var plain = new List<UploadedFile>();
        foreach (var file in files)
        {
            var kind = Sniffer.KindOf(file.Content.Span);
            if (file.Content.Length > Archives.MostBytes)
            {
                log.Refuse(Codes.FileTooLarge, new Place(file.Name), null, "The file is larger than 20 MB.", "Split it, or send it as a .zip.");
            }
            else if (kind == FileKind.Zip)
            {
                plain.AddRange(Archives.Unzip(file, log) ?? []);
            }
            else if (kind == FileKind.Gzip && settings.AllowGzip)
            {
                if (Archives.Gunzip(file, log) is { } unpacked)
                {
                    plain.Add(unpacked);
                }
            }
            else
            {
                plain.Add(file);
            }
        }

        return plain;
    }
}
