using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>A stored PDF.</summary>
/// <param name="Edition">For whom.</param>
/// <param name="Plain">What a decision binds of its text.</param>
/// <param name="Text">All its text.</param>
/// <param name="Visit">Label of the visit reported.</param>
internal sealed record PrintedPdf(Edition Edition, string Plain, string Text, string Visit);

/// <summary>Somebody opened a PDF.</summary>
internal sealed record OpenedPdf(string Actor, ReportId Id, string Sha);

/// <summary>Somebody, or a policy, decided on a PDF.</summary>
/// <param name="Timeline">Of which course.</param>
/// <param name="Kind">What.</param>
/// <param name="Pdf">The PDF that the decision names.</param>
/// <param name="Counted">SHA-256 of the files that counted then.</param>
internal sealed record DecidedPdf(TimelineId Timeline, DecisionKind Kind, PrintedPdf Pdf, IReadOnlySet<string> Counted)
{
    /// <summary>A file that counted was taken back since.</summary>
    public bool IsUndone { get; set; }
}
