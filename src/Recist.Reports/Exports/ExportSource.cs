using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>One reader's record as all export tables see it.</summary>
internal sealed class ExportSource
{
    private ExportSource(Assessment assessment, Evaluator evaluator, bool stands, bool isOneOfSeveral)
    {
        Assessment = assessment;
        Evaluator = evaluator;
        Stands = stands;
        IsOneOfSeveral = isOneOfSeveral;
        Confirmed = assessment.History.Options.ConfirmationRequired ? assessment
            : ResponseAssessor.Assess(assessment.History with { Options = assessment.History.Options with { ConfirmationRequired = true } });
        Reference = assessment.History.Dates.Reference ?? Start;
        Rows = ResponseRow.Of(assessment, Start, Reference);
    }

    public Assessment Assessment { get; }

    /// <summary>By the best response that needs a second assessment.</summary>
    public Assessment Confirmed { get; }

    /// <summary>Whose parameters its records are.</summary>
    public Evaluator Evaluator { get; }

    /// <summary>ANL03FL: it is the read that stands.</summary>
    public bool Stands { get; }

    /// <summary>The course has other readers.</summary>
    public bool IsOneOfSeveral { get; }

    /// <summary>Where time to event begins; without a date and a baseline the first visit.</summary>
    public ScanDate? Start => Assessment.History.Dates.Start
        ?? (Assessment.Visits is [{ Visit.IsBaseline: true } baseline, ..] ? baseline.Visit.Date : (ScanDate?)null)
        ?? Assessment.History.Dates.Reference
        ?? Assessment.Visits.FirstOrDefault()?.Visit.Date;

    /// <summary>RANDDT: where the minimum duration of stable disease counts from.</summary>
    public ScanDate? Reference { get; }

    public string Criteria => Assessment.History.Options.Criteria.Code();

    public bool IsIRecist => Assessment.History.Options.Criteria == Recist.Criteria.IRecist;

    /// <summary>The overall responses after baseline with their analysis flags.</summary>
    public ImmutableArray<ResponseRow> Rows { get; }

    /// <summary>The records, ordered by study, patient, course and reader, so that the order of files does not matter.</summary>
    /// <param name="assessments">One per reader of a course.</param>
    /// <param name="standing">The reads that stand; of a course that it does not name, the accepted read or the only one.</param>
    public static ImmutableArray<ExportSource> Of(IEnumerable<Assessment> assessments, IEnumerable<StandingRead> standing)
    {
        var known = standing.ToDictionary(s => CourseOf(s.Read));
        var grouped = assessments.GroupBy(CourseOf).OrderBy(c => c.Key.Study, StringComparer.Ordinal).ThenBy(c => c.Key.Patient, StringComparer.Ordinal)
            .ThenBy(c => c.Key.Course, StringComparer.Ordinal)
            .Select(c =>
            {
                ImmutableArray<Assessment> reads = [.. c.OrderBy(a => a.History.Reader, StringComparer.Ordinal)];
                var stands = known.GetValueOrDefault(c.Key) ?? StandingRead.Of(reads, [], named: null);
                return (Reads: reads, Stands: stands);
            }).ToList();
        var review = IndependentReaders.Of(grouped.Select(c => (c.Reads, c.Stands)));
        var courses = grouped.ConvertAll(c => (c.Reads, c.Stands, Readers: ImmutableArray.CreateRange(c.Reads, r => ReaderColumns.Of(r.History, review.Contains(r.History.Reader ?? "")))));
        var evaluators = new Evaluators(courses.Select(c => c.Readers));
        return
        [
            .. courses.SelectMany(c => c.Reads.Select((read, i) =>
            {
                ReaderColumns? standingReader = c.Stands is { } s ? c.Readers[c.Reads.IndexOf(s.Read)] : null;
                return new ExportSource(
                    read, evaluators.Of(c.Readers[i], c.Readers, standingReader), ReferenceEquals(read, c.Stands?.Read), c.Reads.Length > 1);
            })),
        ];
    }

    private static (string Study, string Patient, string Course) CourseOf(Assessment assessment) =>
        (assessment.History.Study, assessment.History.Patient, assessment.History.Course);
}
