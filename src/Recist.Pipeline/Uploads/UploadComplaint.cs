using System.Globalization;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Complaints about an upload that no reader has seen.</summary>
internal static class UploadComplaint
{
    public static Complaint TooLarge(long most) => new(
        "FILE_TOO_LARGE",
        Severity.Refuse,
        string.Create(CultureInfo.InvariantCulture, $"The file is larger than {most / 1_000_000} MB."),
        "Split it by patient, or leave out columns that are not measurements.");

    public static Complaint Empty() => new(
        "EMPTY_FILE", Severity.Refuse, "The file is empty.", "Upload it again; the transfer may have been broken off.");
}
