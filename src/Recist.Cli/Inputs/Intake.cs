using System.Collections.Immutable;
using System.Security.Cryptography;
using Recist.Ingestion;
using Recist.Pipeline;
using Recist.Reports.Content;
using Recist.Reports.Words;

namespace Recist.Cli.Inputs;

/// <summary>Everything that came of the files on a command line.</summary>
/// <param name="Patients">One entry per study, course, patient and reader, assessed or left out.</param>
/// <param name="Refused">Uploads that were not read.</param>
/// <param name="Sources">Files of the uploads that were read.</param>
internal sealed record Intake(ImmutableArray<AssessedPatient> Patients, ImmutableArray<RefusedUpload> Refused, ImmutableArray<SourceDocument> Sources)
{
    /// <summary>True where a file was refused or a patient left out.</summary>
    public bool AnythingRefused => !Refused.IsEmpty || Patients.Any(p => p.Assessment is null);

    /// <summary>Reads uploads, joins what belongs together and assesses it.</summary>
    public static Intake Read(IReadOnlyList<IReadOnlyList<UploadedFile>> uploads, ReadingSettings settings)
    {
        var refused = new List<RefusedUpload>();
        var read = new List<SubmittedPatient>();
        var complaints = new List<(string Source, Complaint Complaint)>();
        var ofFiles = new Dictionary<(string, string, string, string?), List<Complaint>>();
        var profiles = new List<SubmittedProfile>();
        var sources = new List<SourceDocument>();
        foreach (var upload in uploads)
        {
            var files = upload.Where(f => !ManifestCheck.Is(f)).ToList();
            var source = string.Join('+', (files.Count > 0 ? files : upload).Select(f => f.Name));
            var reading = SubmissionReader.Read(upload, settings);
            if (reading.Complaints.Any(c => c.Severity == Severity.Refuse))
            {
                refused.Add(new RefusedUpload(source, reading.Complaints));
                continue;
            }

            profiles.AddRange(reading.Submission?.Profiles ?? []);
            var ofFile = reading.Complaints.Where(c => c.Patient is null).ToList();
            foreach (var patient in reading.Submission?.Patients ?? [])
            {
                read.Add(files is [var only] ? ArchiveMember.Named(patient, only) with { Source = source } : patient);
                ofFiles.TryAdd(Key(patient), []);
                ofFiles[Key(patient)].AddRange(ofFile);
            }

            // Whose read was chosen is asked again when all files are joined: the reader may be in another one.
            complaints.AddRange(reading.Complaints.Where(c => c.Patient is not null && !Adjudication.IsAsked(c)).Select(c => (source, c)));
            sources.AddRange(files.Select(f => new SourceDocument(f.Name, Convert.ToHexStringLower(SHA256.HashData(f.Content.Span)), reading.Submission?.Format ?? "")));
        }

        return new Intake(Assess(read, profiles, complaints, ofFiles, uploads.Count), [.. refused], [.. sources]);
    }

    private static ImmutableArray<AssessedPatient> Assess(
        List<SubmittedPatient> read,
        List<SubmittedProfile> profiles,
        List<(string Source, Complaint Complaint)> complaints,
        Dictionary<(string, string, string, string?), List<Complaint>> ofFiles,
        int uploads)
    {
        var (merged, raised) = HistoryMerge.Merge(read);

        if (uploads > 1)
        {
            ForgetAssumedBaselines(read, complaints);
        }

        ForgetAsked(raised, complaints);
        complaints.AddRange(raised.Select(c => (c.File ?? "", c)));
        var own = complaints.ToLookup(c => Key(c.Complaint));
        var left = own.Where(g => g.Any(c => c.Complaint.Severity == Severity.Block)).Select(g => g.Key).ToHashSet();
        SubmittedPatient[] whole = [.. merged.Where(p => !left.Contains(Key(p))).Select(p => ProfileJoin.Joined(p, profiles))];
        var assessed = new AssessedPatient[whole.Length];
        Parallel.For(0, whole.Length, i => assessed[i] = One(whole[i], [.. ofFiles[Key(whole[i])], .. own[Key(whole[i])].Select(c => c.Complaint).Distinct()]));
        var omitted = own.Where(g => left.Contains(g.Key)).Select(g => new AssessedPatient(
            string.Join('+', g.Select(c => c.Source).Distinct()), g.Key.Study, g.Key.Course, g.Key.Patient, g.Key.Reader, [.. g.Select(c => c.Complaint).Distinct()]));
        return [.. assessed, .. omitted];
    }

    /// <summary>Which visit is the baseline is asked anew of what several uploads say together.</summary>
    private static void ForgetAssumedBaselines(List<SubmittedPatient> read, List<(string Source, Complaint Complaint)> complaints)
    {
        var several = read.GroupBy(Key).Where(g => g.Skip(1).Any()).Select(g => g.Key).ToHashSet();
        complaints.RemoveAll(c => AssumedBaseline.IsTold(c.Complaint) && several.Contains(Key(c.Complaint)));
    }

    /// <summary>What a file alone could only tell is not told besides where all files together ask it.</summary>
    private static void ForgetAsked(ImmutableArray<Complaint> raised, List<(string Source, Complaint Complaint)> complaints)
    {
        foreach (var asked in raised.Where(c => c.Severity == Severity.Block))
        {
            complaints.RemoveAll(c => c.Complaint.Severity == Severity.Warn && c.Complaint.Code == asked.Code && Key(c.Complaint) == Key(asked));
        }
    }

    private static AssessedPatient One(SubmittedPatient patient, ImmutableArray<Complaint> complaints)
    {
        var history = patient.History;
        var assessment = ResponseAssessor.Assess(history);
        var queries = Queries(assessment).Where(q => !complaints.Any(c => c.Code == q.Code)).ToList();
        return new AssessedPatient(
            patient.Source,
            history.Study,
            history.Course,
            history.Patient,
            history.Reader,
            [.. queries.Where(IsFirst), .. complaints, .. Letters(patient), .. queries.Where(q => !IsFirst(q))])
        {
            Submitted = patient,
            Assessment = assessment,
        };
    }

    private static IEnumerable<Complaint> Letters(SubmittedPatient patient) => LetterComplaint.Of(patient) is { } told ? [told] : [];

    private static IEnumerable<Complaint> Queries(Assessment assessment) => assessment.Queries.Select(q => new Complaint(
        q.Code, Severity.Warn, QuerySentences.For(q.Code), $"Check visit \"{q.Visit}\" with the reader.")
    {
        Patient = assessment.History.Patient,
        Study = assessment.History.Study,
        Course = assessment.History.Course,
        Reader = assessment.History.Reader,
        Value = string.Join(": ", new[] { string.Join(", ", q.Lesions), q.Found }.Where(t => t is { Length: > 0 })) is { Length: > 0 } value ? value : null,
    });

    /// <summary>A length in the wrong unit makes everything else that is said of the patient doubtful.</summary>
    private static bool IsFirst(Complaint query) => query.Code == QueryCodes.UnitToCheck;

    private static (string Study, string Course, string Patient, string? Reader) Key(Complaint c) => (c.Study!, c.Course!, c.Patient!, c.Reader);

    private static (string Study, string Course, string Patient, string? Reader) Key(SubmittedPatient p) =>
        (p.History.Study, p.History.Course, p.History.Patient, p.History.Reader);
}
