using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>All rows of one patient in one course, as they stood at one moment.</summary>
/// <param name="Id">Whose.</param>
/// <remarks>Visits are those of counted uploads only; where several uploads carried the same record, the one named is that with the smallest SHA-256.</remarks>
public sealed record Timeline(TimelineId Id)
{
    /// <summary>The head; null where nothing was ever accepted.</summary>
    public TimelineHead? Head { get; init; }

    /// <summary>The store's token of the head; a commit succeeds only while it stands.</summary>
    public string? Token { get; init; }

    /// <summary>One receipt per upload that said something of this course, in the order of their SHA-256.</summary>
    public ImmutableArray<Receipt> Receipts { get; init; } = [];

    /// <summary>Every revision of every visit by every reader, in the order of their keys.</summary>
    public ImmutableArray<VisitRecord> Visits { get; init; } = [];

    /// <summary>Results of the last assessment, in the order of their keys.</summary>
    public ImmutableArray<AssessedVisit> Assessed { get; init; } = [];

    /// <summary>Reports ever written, in the order of edition and version.</summary>
    public ImmutableArray<WrittenReport> Reports { get; init; } = [];

    /// <summary>Decisions of people and policies, oldest first.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];

    /// <summary>True for a record of a visit that was taken back.</summary>
    internal bool IsTakenBack(VisitRecord visit) => IsTakenBack(visit, Back);

    /// <summary>SHA-256 of every upload that counts.</summary>
    internal ImmutableArray<string> Counted => [.. Receipts.Where(r => !r.Withdrawn).Select(r => r.Sha)];

    /// <summary>The records that count: carried by an upload that was not taken back, of a visit that was not.</summary>
    internal HashSet<VisitRef> CountedVisits
    {
        get
        {
            HashSet<VisitRef> counted = [.. Receipts.Where(r => !r.Withdrawn).SelectMany(r => r.Readers).SelectMany(f => f.Visits)];
            if (Back is { Count: > 0 } back)
            {
                counted.ExceptWith(Visits.Where(v => IsTakenBack(v, back)).Select(v => v.Ref));
            }

            return counted;
        }
    }

    private List<TakenBack> Back => [.. Decisions.Where(d => d.Kind == DecisionKind.WithdrawVisit).Select(TakenBack.Of)];

    // A lower revision with another date has a key that the decision could not name if it came later; it is of the same visit all the same.
    private bool IsTakenBack(VisitRecord visit, List<TakenBack> back) => back.Exists(b =>
        b.Covers(visit.Ref) || (b.Reader == visit.Ref.Reader && visit.Ref.Revision <= b.Revision
            && StandingVisits.SameVisit(Visits.Where(v => v.Reader == visit.Reader && v.Visit.Label == visit.Visit.Label && v.Ref != visit.Ref), visit).Exists(v => b.Covers(v.Ref))));

    /// <summary>Work that a commit promised and nobody has done yet, oldest first.</summary>
    public ImmutableArray<OutboxItem> Outbox { get; init; } = [];
}
