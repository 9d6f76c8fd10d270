using System.Text;

namespace Recist.Ingestion;

/// <summary>Tells a file's kind by its content; names and endings decide nothing.</summary>
internal static class Sniffer
{
    /// <summary>Bytes at a file's beginning that tell its kind.</summary>
    public const int HeadLength = 64 * 1024;

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The kind of a file.</summary>
    public static FileKind KindOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => FileKind.Empty,
        [0x1F, 0x8B, ..] => FileKind.Gzip,
        [(byte)'P', (byte)'K', 3 or 5 or 7, ..] => KindOfZip(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind.OtherSpreadsheet,
        _ when ImagingFiles.IsDicom(bytes) => ImagingFiles.IsReport(bytes) ? FileKind.DicomSr : FileKind.Other,
        _ when XptLayout.Fits(bytes) => TableKind.Of(XptLayout.Of(bytes)?.Variables.Select(v => v.Name)),
        _ => KindOfText(Head(bytes), bytes),
    };

    /// <summary>What the file seems to be, for a complaint.</summary>
    public static string Name(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("%PDF"u8) => "a PDF",
        _ when bytes.StartsWith("HEADER RECORD*******"u8) => "a SAS transport file that is damaged, is not of version 5, or has no SDTM variables",
        _ when ImagingFiles.IsDicom(bytes) => "a DICOM file other than a structured report, such as an image",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => bytes.IndexOf(EncryptedPackage) >= 0 ? "a workbook with a password" : "an old Excel workbook (.xls)",
        _ when bytes.StartsWith("PK"u8) => KindOfZip(bytes) == FileKind.OtherSpreadsheet ? "a spreadsheet of another kind (.xlsb or OpenDocument)" : "an Office file that is no workbook",
        _ when ImagingFiles.IsXml(Head(bytes)) => "an XML or HTML file without annotations (AIM)",
        _ when Head(bytes).StartsWith("mrn,", StringComparison.OrdinalIgnoreCase) => "a table by medical record number, as mCODE's extraction reads them, without sizes of lesions",
        _ => "not a table or document with this product's headings",
    };

    private static FileKind KindOfZip(ReadOnlySpan<byte> bytes)
    {
        var names = ZipNames.Of(bytes, XlsxLimits.Parts + 1);
        var isOffice = names.Contains("[Content_Types].xml", StringComparer.OrdinalIgnoreCase);
        return isOffice && names.Contains(XlsxWorkbook.Part, StringComparer.OrdinalIgnoreCase) ? FileKind.Workbook
            : (isOffice && names.Contains("xl/workbook.bin", StringComparer.OrdinalIgnoreCase)) || bytes[..Math.Min(bytes.Length, 128)].IndexOf("opendocument.spreadsheet"u8) >= 0 ? FileKind.OtherSpreadsheet
            : isOffice ? FileKind.Other
            : FileKind.Zip;
    }

    /// <summary>The headings of a text that is a table.</summary>
    public static HashSet<string> Headings(ReadOnlySpan<byte> bytes) => Headings(Head(bytes));

    private static HashSet<string> Headings(string head)
    {
        var line = head.AsSpan(0, Math.Max(0, head.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : head.Length)).ToString();
        return line.Split(Delimiter.Of(line)).Select(h => h.Trim().Trim('"').Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static string Head(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.Length > HeadLength ? bytes[..HeadLength] : bytes;
        var text = head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(head[3..]),
            _ => Encoding.UTF8.GetString(head),
        };
        return text.TrimStart();
    }

    private static FileKind KindOfText(string head, ReadOnlySpan<byte> bytes)
    {
        if (head.Length == 0)
        {
            return FileKind.Empty;
        }

        if (ImagingFiles.KindOfText(head) is { } imaging)
        {
            return imaging;
        }

        if (head[0] is '{' or '[')
        {
            return DatasetJsonHead.Of(bytes) is { } table ? TableKind.Of(table.Columns)
                : MappingDocument.Claims(head) ? FileKind.Mapping
                : FileKind.Json;
        }

        var headings = Headings(head);
        return TableKind.Of(headings) is not FileKind.Other and var kind ? kind : TemplateColumns.Fit(headings) || WideColumns.Fit(headings) ? FileKind.Template
            : PatientColumns.Fit(headings) ? FileKind.Patients
            : FileKind.Other;
    }
}
