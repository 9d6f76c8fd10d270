using Microsoft.Extensions.Logging;
using Recist.Reports.Content;
using Recist.Reports.Document;

namespace Recist.Pipeline;

/// <summary>Writes the summary of one clinic and ISO week: exactly one, and an amended one where data came late.</summary>
public sealed class WriteWeeklySummary(
    IClinics clinics, IWeeks weeks, IBlobs blobs, IPending pending, WeeklyFactsBuilder builder, IReportRenderer renderer,
    TimeProvider time, ILogger<WriteWeeklySummary> logger)
{
    /// <summary>Handles a message of queue <see cref="QueueName.Summaries"/>; a repeat changes nothing.</summary>
    /// <param name="message">A clinic and a week.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task HandleAsync(string message, CancellationToken cancellationToken)
    {
        var (clinic, week) = Message.ReadWeek(message);
        await HandleAsync(clinic, week, cancellationToken);
    }

    /// <summary>Writes a week on demand, also one that is not over; the regular summary then follows as an amended one.</summary>
    /// <param name="clinic">Which clinic.</param>
    /// <param name="week">Which week.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The summary that stands now; null where the clinic was never created.</returns>
    public async Task<WeekSummary?> HandleAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken)
    {
        if (await clinics.FindAsync(clinic, cancellationToken) is not { } known)
        {
            return null;
        }

        var note = await pending.FindAsync(PendingItem.Of(clinic, week, default).Id, cancellationToken);
        var summary = await Retry.UntilWrittenAsync(() => TryWriteAsync(known, week, cancellationToken), cancellationToken);
        if (note is not null)
        {
            await pending.RemoveAsync(note, cancellationToken);
        }

        return summary;
    }

    private async Task<WeekSummary?> TryWriteAsync(Clinic clinic, IsoWeek week, CancellationToken cancellationToken)
    {
        var entries = await weeks.ListAsync(clinic.Id, week, cancellationToken);
        var hash = HashOf(entries);
        var last = await weeks.FindSummaryAsync(clinic.Id, week, cancellationToken);
        var end = week.Next.MondayAt(0, clinic.Zone);
        if (last?.Entries == hash
            && (last.WrittenUtc >= end || (time.GetUtcNow() < end && await IsTrueAsync(clinic, week, entries, last, cancellationToken))))
        {
            return last;
        }

        var edition = (last?.Edition ?? 0) + 1;
        var facts = await builder.BuildAsync(clinic, week, entries, edition, cancellationToken);
        var (pdf, csv) = Render(facts);
        var summary = new WeekSummary(edition, hash, Sha256Hex.Of(pdf), WeeklyFactsBuilder.Count(facts), time.GetUtcNow());

        // The files first, the row that names them last: a crash in between is written over by the next attempt.
        await PutAsync(clinic.Id, week, edition, pdf, csv, cancellationToken);
        if (!await weeks.AddSummaryAsync(clinic.Id, week, summary, cancellationToken))
        {
            return null;
        }

        // A second writer that lost may have put its files in between; the named ones are put back.
        await PutAsync(clinic.Id, week, edition, pdf, csv, cancellationToken);
        Log.SummaryWritten(logger, clinic.Id, week, edition, entries.Count);

        // A result that came while it was written found no summary to amend: look again now that there is one.
        return HashOf(await weeks.ListAsync(clinic.Id, week, cancellationToken)) == hash ? summary : null;
    }

    // Decisions and settings are no results: a week that is not over is asked for to see where they stand now.
    private async Task<bool> IsTrueAsync(
        Clinic clinic, IsoWeek week, IReadOnlyList<WeekEntry> entries, WeekSummary written, CancellationToken cancellationToken)
    {
        var facts = await builder.BuildAsync(clinic, week, entries, written.Edition, cancellationToken);
        return Sha256Hex.Of(Render(facts).Pdf) == written.Sha256;
    }

    private static string HashOf(IEnumerable<WeekEntry> entries) =>
        Sha256Hex.Of(StoredJson.Write(entries.Select(e => new { Timeline = e.Timeline.ToString(), e.Visit, e.Previous, e.At })));

    private async Task PutAsync(ClinicId clinic, IsoWeek week, int edition, byte[] pdf, byte[] csv, CancellationToken cancellationToken)
    {
        await blobs.PutAsync(BlobPath.Summary(clinic, week, SummaryFile.NewResults, edition), csv, "text/csv; charset=utf-8", cancellationToken);
        await blobs.PutAsync(BlobPath.Summary(clinic, week, SummaryFile.Pdf, edition), pdf, "application/pdf", cancellationToken);
    }

    private (byte[] Pdf, byte[] Csv) Render(WeeklyFacts facts)
    {
        using var pdf = new MemoryStream();
        using var csv = new MemoryStream();
        renderer.Render(WeeklySummary.Compose(facts), pdf);
        NewResultsCsv.Write(facts, csv);
        return (pdf.ToArray(), csv.ToArray());
    }
}
