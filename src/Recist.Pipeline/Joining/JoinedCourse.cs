using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>What all counted uploads of a timeline say together; the order in which they came decides nothing.</summary>
/// <param name="Histories">One history per reader, in the order of the readers' names.</param>
/// <param name="Adjudicated">The reader whose record was chosen by adjudication; empty where none was, several where one upload names several.</param>
/// <param name="Problems">What makes them contradict each other; empty unless a correction was taken back on which a later upload was built.</param>
internal sealed record JoinedCourse(ImmutableArray<JoinedReader> Histories, ImmutableArray<string> Adjudicated, ImmutableArray<Complaint> Problems)
{
    /// <summary>What only a person can settle, because no upload alone shows it; empty where no response depends on it.</summary>
    public ImmutableArray<Complaint> Questions { get; init; } = [];

    /// <summary>What is told of all that counts together.</summary>
    public ImmutableArray<Complaint> Told { get; init; } = [];

    /// <summary>Joins a timeline.</summary>
    /// <param name="timeline">Its rows.</param>
    /// <param name="patientId">The clinic's own patient id, which the rows do not hold.</param>
    public static JoinedCourse Of(Timeline timeline, string patientId)
    {
        var receipts = timeline.Receipts.Where(r => !r.Withdrawn).ToImmutableArray();
        var counted = timeline.CountedVisits;
        var readers = receipts.SelectMany(r => r.Readers).Select(f => f.Reader).Distinct().Order(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Complaint>();
        var questions = ImmutableArray.CreateBuilder<Complaint>();
        var histories = ImmutableArray.CreateBuilder<JoinedReader>();
        foreach (var reader in readers)
        {
            var (facts, standing) = TrackedStatements.Alike(
                Statement.Of(receipts, timeline.Visits, reader),
                StandingVisits.Of(timeline.Visits.Where(v => v.Reader == reader && counted.Contains(v.Ref))));
            var visits = Settled(standing);
            var lesions = LesionStatements.Join(facts, problems);
            var head = timeline.Head ?? throw new InvalidOperationException("A timeline without a head has nothing to join.");
            var joined = new PatientHistory(
                head.Study, head.Course, patientId, reader, facts[^1].Facts.Options, DateStatements.Join(facts, problems), lesions, [.. visits.Select(v => v.Visit)])
            {
                Accepted = facts.Any(f => f.Facts.Accepted),
            };
            var byLabel = LabelMatches.Of(joined);
            var history = LesionIdentity.Named(joined, byLabel);
            JoinChecks.Check(history, problems);
            questions.AddRange(CourseQuestions.Of(history, facts.All(f => f.Facts.UnitsOpen == true)));
            histories.Add(new(history, [.. visits.Select(v => v with { Visit = LesionIdentity.Named(v.Visit, byLabel) })])
            {
                Baseline = AssumedBaseline.Says([.. standing.Select(v => v.Visit)]),
                ByLabel = LabelMatches.Told(joined),
            });
        }

        var adjudicated = ChosenReaders(receipts, problems);
        return new(histories.ToImmutable(), adjudicated, [.. problems.Select(p => p with { Patient = patientId })])
        {
            Questions = [.. questions.Select(q => q with { Patient = patientId })],
            Told = [.. histories.Select(h => h.ByLabel).OfType<Complaint>().Select(c => c with { Patient = patientId })],
        };
    }

    /// <summary>With the baseline marked; a screening before it is stored, and no part of the assessment.</summary>
    private static ImmutableArray<StandingVisit> Settled(ImmutableArray<StandingVisit> visits)
    {
        var byLabel = visits.ToDictionary(v => v.Visit.Label, StringComparer.Ordinal);
        return [.. AssumedBaseline.Settle([.. visits.Select(v => v.Visit)]).Select(v => byLabel[v.Label] with { Visit = v })];
    }

    /// <summary>One upload that names several readers was warned of and makes no read stand; uploads that name different ones contradict each other.</summary>
    private static ImmutableArray<string> ChosenReaders(ImmutableArray<Receipt> receipts, ImmutableArray<Complaint>.Builder problems)
    {
        var stated = receipts.SelectMany(r => r.Readers.Where(f => f.Adjudicated is not null).Select(f => (r.Sha, f.Revision, Reader: f.Adjudicated!)))
            .GroupBy(s => s.Revision).MaxBy(g => g.Key)?.ToList() ?? [];
        var perUpload = stated.GroupBy(s => s.Sha, s => s.Reader, StringComparer.Ordinal)
            .Select(u => string.Join('\n', u.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))
            .Distinct(StringComparer.Ordinal);
        if (perUpload.Count() > 1)
        {
            problems.Add(JoinProblem.PatientConflict());
        }

        return [.. stated.Select(s => s.Reader).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
