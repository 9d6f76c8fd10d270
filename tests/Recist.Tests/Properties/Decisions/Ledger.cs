using Recist.Pipeline;
using Recist.Tests.Memory;

namespace Recist.Tests.Properties.Decisions;

/// <summary>
/// What the test itself has seen: every PDF, who opened which, and who decided what; the backend's own states are not asked.
/// </summary>
internal sealed class Ledger(Tally tally)
{
    private readonly Dictionary<string, PrintedPdf> printed = new(StringComparer.Ordinal);
    private readonly List<OpenedPdf> opened = [];
    private readonly List<DecidedPdf> decided = [];
    private readonly Dictionary<TimelineId, int> noted = [];

    /// <summary>A PDF by its SHA-256; null where none was ever stored.</summary>
    public PrintedPdf? Find(string? sha) => sha is null ? null : printed.GetValueOrDefault(sha);

    public void Open(string actor, ReportView report) => opened.Add(new(actor, report.Id, report.Sha256));

    /// <summary>What somebody has opened of an edition of a course, oldest first.</summary>
    public IReadOnlyList<OpenedPdf> OpenedBy(string actor, TimelineId timeline, Edition edition) =>
        [.. opened.Where(o => o.Actor == actor && o.Id.In(timeline.Clinic) == timeline && o.Id.Edition == edition)];

    public bool HasOpened(string actor, string? sha) => opened.Exists(o => o.Actor == actor && o.Sha == sha);

    /// <summary>Decisions of a kind that no withdrawn file undid.</summary>
    public IEnumerable<DecidedPdf> Standing(TimelineId timeline, DecisionKind kind) =>
        decided.Where(d => d.Timeline == timeline && d.Kind == kind && !d.IsUndone);

    /// <summary>The last decision of a kind, undone or not.</summary>
    public DecidedPdf? Last(TimelineId timeline, DecisionKind kind) => decided.LastOrDefault(d => d.Timeline == timeline && d.Kind == kind);

    /// <summary>Takes down what was printed and decided since.</summary>
    public void Note(MemoryHost host, Timeline timeline, ReleasePolicy policy)
    {
        foreach (var report in timeline.Reports.Where(r => !printed.ContainsKey(r.Sha256)))
        {
            var text = host.TextOf(timeline.Id, report);
            Broken.Unless(PlainText.Sha(text) == report.Sha256, "a report's SHA-256 is not that of its bytes");
            printed[report.Sha256] = new(report.Edition, PlainText.Of(text), text, report.Visit);
        }

        foreach (var decision in timeline.Decisions.Skip(noted.GetValueOrDefault(timeline.Id)))
        {
            Note(timeline, decision, policy);
        }

        noted[timeline.Id] = timeline.Decisions.Length;
    }

    private void Note(Timeline timeline, Decision decision, ReleasePolicy policy)
    {
        if (decision.Kind is DecisionKind.Sign or DecisionKind.Release)
        {
            var pdf = Find(decision.SawSha256);
            DecisionCheck.IsSound(this, timeline, decision, pdf, policy);
            var counted = timeline.Receipts.Where(r => !r.Withdrawn).Select(r => r.Sha).ToHashSet(StringComparer.Ordinal);
            tally.Signed += decision.Kind == DecisionKind.Sign ? 1 : 0;
            tally.Released += decision.Kind == DecisionKind.Release && decision.By != Actor.Policy ? 1 : 0;
            tally.ReleasedByPolicy += decision.By == Actor.Policy ? 1 : 0;
            decided.Add(new(timeline.Id, decision.Kind, pdf!, counted));
        }
        else if (decision.Kind == DecisionKind.Withdraw)
        {
            decided.Where(d => d.Timeline == timeline.Id && d.Counted.Contains(decision.Subject)).ToList().ForEach(d => d.IsUndone = true);
        }
    }
}
