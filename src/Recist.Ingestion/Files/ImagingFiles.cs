namespace Recist.Ingestion;

/// <summary>Tells AIM, FHIR and DICOM by their content, and names what is of the family and not read.</summary>
internal static class ImagingFiles
{
    private const int DicomMark = 128;
    private const int MetaLength = 1024;

    /// <summary>The kind of a text that begins with <c>&lt;</c>, <c>{</c> or <c>[</c>; null where it is none of these.</summary>
    /// <param name="head">The text's beginning.</param>
    public static FileKind? KindOfText(string head)
    {
        if (IsXml(head))
        {
            return head.Contains("ImageAnnotation", StringComparison.Ordinal) ? FileKind.Aim : null;
        }

        return head.Length == 0 || head[0] is not ('{' or '[') || MeasurementsDocument.Claims(head) ? null
            : head.Contains("\"ImageAnnotationCollection\"", StringComparison.Ordinal) ? FileKind.Aim
            : head.Contains("\"resourceType\"", StringComparison.Ordinal) ? FileKind.Fhir
            : null;
    }

    /// <summary>True for a text that is XML or HTML.</summary>
    public static bool IsXml(string text) => text.AsSpan().TrimStart().StartsWith("<");

    /// <summary>True for a DICOM file, whatever it holds.</summary>
    public static bool IsDicom(ReadOnlySpan<byte> bytes) => bytes.Length > DicomMark + 4 && bytes[DicomMark..].StartsWith("DICM"u8);

    /// <summary>True for a DICOM file whose class is a structured report.</summary>
    public static bool IsReport(ReadOnlySpan<byte> bytes) =>
        IsDicom(bytes) && bytes[DicomMark..Math.Min(bytes.Length, DicomMark + MetaLength)].IndexOf("1.2.840.10008.5.1.4.1.1.88."u8) >= 0;
}
