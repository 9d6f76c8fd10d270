using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>What one upload adds to a timeline, and what speaks against it.</summary>
/// <param name="Receipt">The receipt, naming the records that the upload carries as they are stored.</param>
/// <param name="Visits">Records to write.</param>
/// <param name="Problems">Why it cannot be added; empty where it can.</param>
internal sealed record CourseAddition(Receipt Receipt, ImmutableArray<VisitRecord> Visits, ImmutableArray<Complaint> Problems)
{
    /// <summary>What is worth knowing where it can be added.</summary>
    public ImmutableArray<Complaint> Told { get; init; } = [];

    /// <summary>Compares an upload with a timeline.</summary>
    /// <param name="timeline">As it stands.</param>
    /// <param name="offer">What the upload says of this course.</param>
    public static CourseAddition Of(Timeline timeline, CourseOffer offer)
    {
        var write = ImmutableArray.CreateBuilder<VisitRecord>();
        var problems = ImmutableArray.CreateBuilder<Complaint>();
        var renamed = new Dictionary<VisitRef, VisitRef>();
        var counted = timeline.CountedVisits;
        var known = timeline.Visits.Where(v => counted.Contains(v.Ref)).ToLookup(v => (v.Reader, v.Visit.Label));
        var told = ImmutableArray.CreateBuilder<Complaint>();
        foreach (var incoming in offer.Visits)
        {
            if (timeline.IsTakenBack(incoming))
            {
                AddTakenBack(timeline, incoming, offer.PatientId, write, problems, told);
                continue;
            }

            // What TU names at a visit of another upload adds to that visit.
            var same = NamedOnly.Is(incoming.Visit) ? []
                : StandingVisits.SameVisit(known[(incoming.Reader, incoming.Visit.Label)].Where(v => !NamedOnly.Is(v.Visit)), incoming);

            // What every upload that carried it has been taken back from is stored all the same, under the name of one of them.
            var rival = same.Find(v => v.Ref.Revision == incoming.Ref.Revision) ?? timeline.Visits.FirstOrDefault(v => v.Ref == incoming.Ref);
            if (rival is null)
            {
                write.Add(incoming);
            }
            else if (rival.Ref == incoming.Ref && VisitContent.OrdersDiffer(rival.Visit, incoming.Visit))
            {
                problems.Add(JoinProblem.VisitConflict(incoming.Visit, null, offer.PatientId));
            }
            else if (rival.Ref == incoming.Ref)
            {
                AddSource(rival, incoming, write);
            }
            else if (same.MaxBy(v => v.Ref.Revision) is { } stands && stands.Ref.Content == incoming.Ref.Content)
            {
                renamed.Add(incoming.Ref, stands.Ref);
            }
            else
            {
                problems.Add(JoinProblem.VisitConflict(incoming.Visit, VisitContent.FirstDifference(rival.Visit, incoming.Visit), offer.PatientId));
            }
        }

        var receipt = Renamed(offer.Receipt, renamed);
        var applied = Applied(timeline, offer, receipt, write);
        var joined = JoinedCourse.Of(applied, offer.PatientId);
        problems.AddRange(joined.Problems);
        problems.AddRange(problems.Count > 0 || write.Count == 0 ? [] : Since(timeline, joined.Questions, offer.PatientId, j => j.Questions));
        told.AddRange(Since(timeline, joined.Told, offer.PatientId, j => j.Told));
        told.AddRange(LeftOut.Of(applied).Where(l => receipt.Readers.Any(f => f.Visits.Any(l.Revisions.Contains))).Select(l => JoinProblem.CorrectionLeavesOut(l, offer.PatientId)));
        told.AddRange(joined.Histories.Where(h => receipt.Readers.Any(f => f.Reader == h.History.Reader)).Select(h => NoBaseline.Told(h.History)).OfType<Complaint>());
        told.AddRange(Baselines(joined, receipt, offer.PatientId));
        return new(receipt, write.ToImmutable(), problems.ToImmutable()) { Told = told.ToImmutable() };
    }

    /// <summary>What is said of the course with this upload, and was not without it.</summary>
    private static IEnumerable<Complaint> Since(
        Timeline timeline, ImmutableArray<Complaint> now, string patient, Func<JoinedCourse, ImmutableArray<Complaint>> said)
    {
        var before = now.IsEmpty || timeline.Head is null ? [] : said(JoinedCourse.Of(timeline, patient));
        return now.Where(a => !before.Any(b => b.Code == a.Code && b.Problem == a.Problem));
    }

    /// <summary>Which visit of the joined course is taken for the baseline of the readers of an upload, where none is marked.</summary>
    public static IEnumerable<Complaint> Baselines(JoinedCourse joined, Receipt receipt, string patient) => joined.Histories
        .Where(h => receipt.Readers.Any(f => f.Reader == h.History.Reader))
        .Select(h => AssumedBaseline.Told(h.Baseline, h.History)).OfType<Complaint>().Select(c => c with { Patient = patient });

    // A cumulative file repeats a visit that was taken back: it stays so. Other values at a revision that was taken back would be lost without a word.
    private static void AddTakenBack(
        Timeline timeline, VisitRecord incoming, string patient,
        ImmutableArray<VisitRecord>.Builder write, ImmutableArray<Complaint>.Builder problems, ImmutableArray<Complaint>.Builder told)
    {
        if (timeline.Visits.FirstOrDefault(v => v.Ref == incoming.Ref) is { } stored)
        {
            AddSource(stored, incoming, write);
            told.Add(JoinProblem.VisitTakenBack(incoming.Visit, patient, Severity.Warn));
        }
        else if (StandingVisits.SameVisit(timeline.Visits.Where(v => v.Reader == incoming.Reader), incoming) is var same
            && (NamedOnly.Is(incoming.Visit)
                || (same.Exists(v => v.Ref.Revision > incoming.Ref.Revision && timeline.IsTakenBack(v)) && !same.Exists(v => v.Ref.Revision == incoming.Ref.Revision))))
        {
            // A higher revision was there before the visit was taken back, so that this one would not have stood in any order.
            write.Add(incoming);
            told.Add(JoinProblem.VisitTakenBack(incoming.Visit, patient, Severity.Warn));
        }
        else
        {
            problems.Add(JoinProblem.VisitTakenBack(incoming.Visit, patient, Severity.Block));
        }
    }

    // Of several uploads that carry the same record, the one that says most of its order is kept, then the one with the smallest hash: the
    // order of arrival cannot be seen.
    private static void AddSource(VisitRecord rival, VisitRecord incoming, ImmutableArray<VisitRecord>.Builder write)
    {
        var more = VisitContent.Says(incoming.Visit).CompareTo(VisitContent.Says(rival.Visit));
        if (more > 0 || (more == 0 && string.CompareOrdinal(incoming.Sha, rival.Sha) < 0))
        {
            write.Add(incoming);
        }
    }

    private static Receipt Renamed(Receipt receipt, Dictionary<VisitRef, VisitRef> renamed) => receipt with
    {
        Readers = [.. receipt.Readers.Select(f => f with { Visits = [.. f.Visits.Select(v => renamed.GetValueOrDefault(v, v))] })],
    };

    private static Timeline Applied(Timeline timeline, CourseOffer offer, Receipt receipt, ImmutableArray<VisitRecord>.Builder write)
    {
        var replaced = write.Select(v => v.Ref).ToHashSet();
        return timeline with
        {
            Head = timeline.Head ?? new TimelineHead(0, offer.Study, offer.Course),
            Receipts = [.. timeline.Receipts.Where(r => r.Sha != receipt.Sha), receipt],
            Visits = [.. timeline.Visits.Where(v => !replaced.Contains(v.Ref)), .. write],
        };
    }
}
