using System.Collections.Immutable;
using Recist.Ingestion;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>Sorts what an upload says by timeline.</summary>
internal sealed class OfferBuilder(Clinic clinic, string sha, ImmutableArray<UploadedPart> files, string file, DateTimeOffset now)
{
    private readonly Pseudonyms pseudonyms = clinic.Pseudonyms;

    /// <summary>One offer per timeline, in the order of their ids.</summary>
    /// <param name="submission">What was read.</param>
    /// <param name="complaints">Its warnings.</param>
    /// <param name="options">The options that each study is bound to.</param>
    public ImmutableArray<CourseOffer> Build(Submission submission, ImmutableArray<Complaint> complaints, Func<string, ResponseOptions> options) =>
    [
        .. submission.Patients
            .GroupBy(p => pseudonyms.Timeline(clinic.Id, p.History))
            .OrderBy(g => g.Key.ToString(), StringComparer.Ordinal)
            .Select(g => Offer(g.Key, [.. g], submission.Format, complaints, options)),
    ];

    /// <summary>Patients that the file tells apart and the backend does not: upper and lower case make no other patient, so that their visits would run into one another.</summary>
    public IEnumerable<Complaint> Spellings(Submission submission) => submission.Patients.Select(p => p.History.Patient)
        .Concat(submission.Profiles.Select(p => p.Patient))
        .Distinct(StringComparer.Ordinal)
        .GroupBy(pseudonyms.Patient)
        .Where(g => g.Skip(1).Any())
        .Select(g => JoinProblem.IdSpellings([.. g]));

    /// <summary>One offer for each patient of lists, in the order of their keys. A list never decides under which id a patient is known.</summary>
    public ImmutableArray<ProfileOffer> Build(ImmutableArray<SubmittedProfile> profiles) =>
    [
        .. profiles.GroupBy(p => pseudonyms.Patient(p.Patient)).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal).Select(g => new ProfileOffer(
            g.First().Patient,
            new Profile(g.Key, new Ranked<string>("", g.First().Patient))
            {
                Statements = [.. g.Select(Statement).OrderByDescending(s => s.Rank, StringComparer.Ordinal)],
            })),
    ];

    private ProfileStatement Statement(SubmittedProfile profile) => new(
        ProfileStatement.RankOfList(profile.AsOf, profile.Revision, sha), sha,
        profile.Study is null && profile.Course is null ? "" : pseudonyms.Course(profile.Study ?? "", profile.Course ?? "1"))
    {
        PatientId = profile.Patient,
        Person = profile.Person,
        Plan = profile.Plan,
        Treatment = profile.Treatment,
    };

    private CourseOffer Offer(
        TimelineId timeline, List<SubmittedPatient> readers, string format, ImmutableArray<Complaint> complaints, Func<string, ResponseOptions> options)
    {
        var first = readers[0].History;
        var visits = readers.ToDictionary(r => r, r => r.History.Visits.Select(v => VisitRecord.Of(pseudonyms, r.History.Reader, v, sha)).ToImmutableArray());
        var receipt = new Receipt(sha, file, format, [.. readers.Select(r => Facts(r, visits[r], options(first.Study)))])
        {
            Notes = [.. complaints.Where(c => c.Patient == first.Patient).Select(Note), .. FileNotes.Of(complaints)],
            Files = files.IsEmpty ? null : files,
            By = readers.Select(r => r.By).FirstOrDefault(by => by is not null),
            Reason = readers.Select(r => r.Reason).FirstOrDefault(reason => reason is not null),
            AcceptedUtc = now,
        };
        return new(timeline, first.Study, first.Course, first.Patient, receipt, [.. visits.Values.SelectMany(v => v)], ProfileOf(timeline, readers));
    }

    private static ReaderFacts Facts(SubmittedPatient patient, ImmutableArray<VisitRecord> visits, ResponseOptions options)
    {
        var history = patient.History;
        return new(history.Reader, Revision(history), options, history.Dates, history.Lesions, [.. visits.Select(v => v.Ref)])
        {
            Accepted = history.Accepted,
            UnitsOpen = patient.UnitsOpen ? true : null,
            Adjudicated = Adjudication.Chosen([patient]) is [var chosen] ? chosen : null,
        };
    }

    private static int Revision(PatientHistory history) => history.Visits.Select(v => v.Revision).DefaultIfEmpty(1).Max();

    private static QualityNote Note(Complaint complaint) => FileNotes.Note(complaint);

    private Profile ProfileOf(TimelineId timeline, List<SubmittedPatient> readers)
    {
        var id = readers.Select(r => new Ranked<string>(Rank(r), r.History.Patient)).Aggregate((one, other) => Ranked<string>.Higher(one, other)!);
        return new(timeline.Patient, id)
        {
            Statements =
            [
                .. readers.GroupBy(Rank, StringComparer.Ordinal)
                    .OrderByDescending(g => g.Key, StringComparer.Ordinal)
                    .Select(g => Statement(g.Key, timeline.Course, [.. g])),
            ],
        };
    }

    private ProfileStatement Statement(string rank, string course, List<SubmittedPatient> readers) => new(rank, sha, course)
    {
        PatientId = readers[0].History.Patient,
        Person = readers.Select(r => r.Person).FirstOrDefault(p => p is not null),
        Plan = readers.Select(r => r.Plan).FirstOrDefault(p => p is not null),
        Treatment = readers.Select(r => r.Treatment).FirstOrDefault(t => !t.IsEmpty, []),
    };

    private string Rank(SubmittedPatient patient) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{patient.History.Visits.Select(v => v.Date.Latest).DefaultIfEmpty(DateOnly.MinValue).Max():yyyy-MM-dd} {Revision(patient.History):D6} {sha}");
}
