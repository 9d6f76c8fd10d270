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

    public static Complaint NoPartner(string domain) => new(
        "SDTM_PAIR",
        Severity.Refuse,
        domain switch
        {
            "TU" => "The TR table of this study did not come in the time that this TU table waited.",
            "TR" => "The TU table of this study did not come in the time that this TR table waited.",
            _ => $"The TU and TR tables of this study did not come in the time that this {domain} table waited.",
        },
        domain is "TU" or "TR"
            ? "Send the tables of the study in one .zip, or one soon after the other into the same folder."
            : "Send all tables of the study together, in one .zip or this one before TU and TR: tables that were read already are not opened again. Where they were read without it, withdraw them first.")
    {
        Expected = "TU and TR together, or RS",
    };

    /// <summary>Said beside a conflict of responses that came when their TU and TR had been read.</summary>
    public static Complaint ResponsesLate() => new(
        "SDTM_PAIR",
        Severity.Refuse,
        "This RS table came by itself, and what was read of its visits before speaks against it; responses are compared with TU and TR only where the three are read together.",
        "Withdraw the TU and TR tables, then send all tables of the study together, in one .zip or soon after one another into the same folder.")
    {
        Expected = "TU, TR and RS together, or RS alone",
    };

    public static Complaint ManifestAlone(string manifest) => new(
        "MANIFEST_ALONE",
        Severity.Refuse,
        "The file that this manifest describes did not come in the time that it waited, or was not taken in.",
        "Name it after the whole name of its file, for example visit-3.csv.manifest.json, and send both into the same folder.")
    {
        File = manifest,
        Expected = "the file that the manifest describes",
    };
}
