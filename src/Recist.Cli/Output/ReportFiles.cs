using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Recist.Cli.Inputs;
using Recist.Pipeline;
using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Reports.Pdf;

namespace Recist.Cli.Output;

/// <summary>Writes the reports of assessed patients as files. Their names are made from hashes, so that no folder listing names a patient.</summary>
/// <param name="folder">Where to write.</param>
/// <param name="edition">clinician, patient or both.</param>
/// <param name="language">Language of the patient edition; null for the patient's own.</param>
/// <param name="clinicName">Name of the clinic.</param>
internal sealed class ReportFiles(string folder, string edition, string? language, string clinicName)
{
    private readonly ClinicCard clinic = new("local", clinicName) { AllowsUnreviewedWording = true };
    private readonly BuiltInRenderer renderer = new();

    /// <summary>Writes all reports and one line for each: path, patient, reader, edition, separated by tabs.</summary>
    public void Write(Intake intake, TextWriter output, TextWriter errors)
    {
        Directory.CreateDirectory(folder);
        var shown = intake with { Patients = [.. intake.Patients.Where(p => p.Assessment is { Visits.IsEmpty: false })] };
        foreach (var course in PatientReads.Of(shown))
        {
            var readers = course.Readers;
            var record = readers.FirstOrDefault(r => ReferenceEquals(r.Assessment, course.Standing?.Read));
            var rule = course.Standing?.Rule ?? RecordReadRule.OnlyReader;
            foreach (var reader in readers.Where(r => edition != "patient" && (record is null || r == record)))
            {
                Save(ClinicianReport.Compose(Facts(intake, reader, readers, rule)), reader, "clinician", output);
            }

            if (edition != "clinician" && record is not null)
            {
                Save(PatientReport.Compose(Facts(intake, record, readers, rule)), record, "patient", output);
            }
            else if (edition != "clinician")
            {
                errors.WriteLine($"{readers[0].Source}: patient {course.Patient} has no patient edition: {readers.Length} readers and none is marked as the accepted one.");
            }
        }
    }

    private ReportFacts Facts(Intake intake, AssessedPatient record, ImmutableArray<AssessedPatient> readers, RecordReadRule rule)
    {
        var submitted = record.Submitted!;
        var sources = record.Source.Split('+');
        return new ReportFacts(clinic, record.Assessment!, Hash(AssessmentJson.Line(record)))
        {
            OtherReaders = [.. readers.Where(r => r != record).Select(r => r.Assessment!)],
            ReadRule = rule,
            Person = language is null ? submitted.Person : (submitted.Person ?? new Person()) with { Language = language },
            Plan = submitted.Plan,
            Treatment = submitted.Treatment,
            Sources = [.. intake.Sources.Where(s => sources.Contains(s.File))],
            Notes =
            [
                .. record.Complaints.Where(c => c.Patient is not null && c.Code != LettersPrinted.Code && !record.Assessment!.Queries.Any(q => q.Code == c.Code)).Select(FileNotes.Note),
                .. FileNotes.Of(record.Complaints),
            ],
        };
    }

    private void Save(ReportDocument document, AssessedPatient patient, string kind, TextWriter output)
    {
        var name = Hash(string.Join('\n', patient.Study, patient.Course, patient.Patient, patient.Reader ?? ""));
        var path = Path.Combine(folder, $"{name}-{kind}.pdf");
        var part = path + ".part";
        using (var stream = File.Create(part))
        {
            renderer.Render(document, stream);
        }

        File.Move(part, path, overwrite: true);
        output.WriteLine(string.Join('\t', path, patient.Patient, patient.Reader ?? "", kind));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..20];
}
