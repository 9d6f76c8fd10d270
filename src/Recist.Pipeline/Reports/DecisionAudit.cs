using System.Globalization;

namespace Recist.Pipeline;

/// <summary>Puts decisions of timelines into the audit, each once, whoever asks and however often.</summary>
public sealed class DecisionAudit(IAudit audit)
{
    internal Task AppendAsync(TimelineId timeline, Decision decision, CancellationToken cancellationToken)
    {
        var entry = new AuditEntry(decision.At, decision.By.Id, $"report.{decision.Kind.ToString().ToLowerInvariant()}", timeline.ToString()) { Detail = Detail(decision) };
        var once = string.Create(CultureInfo.InvariantCulture, $"{timeline}.{decision.Version}");
        return audit.AppendAsync(timeline.Clinic, entry, once, cancellationToken);
    }

    // Of a note its hash: the words are for the patient alone.
    private static string Detail(Decision decision) =>
        decision.Kind != DecisionKind.Note ? decision.SawSha256 ?? decision.Subject
        : decision.Text is { } text ? Sha256Hex.Of(text) : "taken back";
}
