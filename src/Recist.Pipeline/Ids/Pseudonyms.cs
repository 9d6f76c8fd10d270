using System.Security.Cryptography;
using System.Text;

namespace Recist.Pipeline;

/// <summary>Makes the keys that stand for patients, courses, visits and readers of one clinic.</summary>
/// <remarks>
/// HMAC-SHA256 under the clinic's own key: who sees a table key or a blob name learns nothing, and two clinics never share a
/// pseudonym. Each kind of key hashes its kind first, so that a visit and a reader of one name differ.
/// </remarks>
internal sealed class Pseudonyms(byte[] clinicKey)
{
    private const int PartSize = 10;

    /// <summary>The patient of a clinic's own id; upper and lower case, outer blanks and Unicode composition do not matter.</summary>
    public PatientKey Patient(string patientId) => PatientKey.Parse(Hash("patient", Normalised(patientId))[..PatientKey.Size]);

    /// <summary>A course of a study: <c>k</c> and 10 characters.</summary>
    public string Course(string study, string course) => "k" + Hash("course", study, course)[..PartSize];

    /// <summary>A visit by its label and first scan date: <c>v</c> and 10 characters.</summary>
    public string Visit(string label, ScanDate date) => "v" + Hash("visit", label, date.Text)[..PartSize];

    /// <summary>A reader, an unnamed one too: <c>r</c> and 10 characters.</summary>
    public string Reader(string? reader) => "r" + Hash("reader", reader is null ? "" : "=" + reader)[..PartSize];

    /// <summary>The timeline of a patient's course.</summary>
    public TimelineId Timeline(ClinicId clinic, PatientHistory history) =>
        new(clinic, Patient(history.Patient), Course(history.Study, history.Course));

    /// <summary>A study, for the row that fixes its options: <c>s</c> and 10 characters.</summary>
    public string Study(string study) => "s" + Hash("study", study)[..PartSize];

    /// <summary>A delivery of several tables, by folder and study: <c>d</c> and 10 characters.</summary>
    public string Delivery(string folder, string study) => "d" + Hash("delivery", folder, study)[..PartSize];

    /// <summary>Where a file sent over HTTP lies below the clinic's folder, by its own path: <c>web/</c> and 20 characters.</summary>
    public LandingFile Place(LandingFile file) => LandingFile.Made(Hash("file", file.ToString())[..PatientKey.Size]);

    /// <summary>A sign-in by the issuer of its token and the issuer's id for it: <c>i</c> and 20 characters.</summary>
    public string SignIn(string issuer, string subject) => "i" + Hash("sign-in", issuer, subject)[..PatientKey.Size];

    private static string Normalised(string id) => id.Normalize(NormalizationForm.FormKC).Trim().ToUpperInvariant();

    // Lengths go first, so that ("ab", "c") and ("a", "bc") differ.
    private string Hash(string kind, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder(kind);
        foreach (var part in parts)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n{part.Length}:{part}");
        }

        return Base32.Of(HMACSHA256.HashData(clinicKey, Encoding.UTF8.GetBytes(text.ToString())));
    }
}
