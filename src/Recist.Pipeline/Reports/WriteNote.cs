using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Writes a doctor's note to the patient, or takes it back.</summary>
public sealed class WriteNote(DecisionWriter decisions, ILogger<WriteNote> logger)
{
    /// <summary>Records the note; the patient edition that prints it, or does without it, is written soon after and waits for its own release.</summary>
    /// <param name="scope">Whose; the actor's name is printed below the note.</param>
    /// <param name="report">The patient edition that the person saw.</param>
    /// <param name="seen">SHA-256 of the PDF that the person saw; no other version gets the note.</param>
    /// <param name="text">The note, one in which <see cref="NoteText"/> finds nothing wrong; null to take it back, also where there is none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DecisionResult> HandleAsync(ClinicScope scope, ReportId report, string seen, string? text, CancellationToken cancellationToken)
    {
        var result = await decisions.DecideAsync(
            scope,
            report,
            DecisionKind.Note,
            seen,
            (_, _, _, row) => text is null && row.Content.Note.Length == 0 ? DecisionResult.Done : null,
            text,
            cancellationToken);
        Log.Decided(logger, $"report.note {result}", scope.Actor.Id, report.ToString());
        return result;
    }
}
