using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>What must hold once nothing is in flight: rows, receipts, timelines and profiles tell the same of every upload.</summary>
internal static class OneStory
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Lets everything that is owed be done, then compares what each place says of these uploads.</summary>
    public static async Task<IReadOnlyList<UploadRow>> OfAsync(PipelineHost host, params UploadId[] uploads)
    {
        host.Clock.Now += TimeSpan.FromMinutes(30);
        for (var sweep = 0; sweep < 2; sweep++)
        {
            await host.Get<SweepUnfinished>().HandleAsync(Cancel);
            await host.PumpAsync();
        }

        var rows = new List<UploadRow>();
        foreach (var id in uploads)
        {
            rows.Add((await host.Get<IUploads>().FindAsync(PipelineHost.Clinic, id, Cancel))!);
        }

        foreach (var row in rows)
        {
            Assert.True(row.IsFinal, $"{row.Status}");
            var kind = ReceiptWriter.KindOf(row.Status)!.Value;
            Assert.NotNull(await host.Get<IBlobs>().ReadAsync(BlobPath.Receipt(row.Clinic, row.Id, kind, ReceiptForm.Json), Cancel));
            if (row.Lead == row.Id && row.Sha is { } sha)
            {
                await AgreesAsync(host, row, sha, [.. rows.Where(r => r.Status == UploadStatus.Accepted && r.Sha == sha && r.Lead == r.Id)]);
            }
        }

        // Of uploads; the note of a course that was never begun is answered ever more seldom.
        var notes = await host.Get<IPending>().ListDueAsync(host.Clock.Now.AddYears(1), Cancel).ToListAsync(Cancel);
        Assert.DoesNotContain(notes, n => n.Queue == QueueName.Uploads);
        return rows;
    }

    private static async Task AgreesAsync(PipelineHost host, UploadRow row, string sha, UploadRow[] accepted)
    {
        Assert.True(accepted.Length <= 1, "The same bytes were accepted twice.");
        var holder = accepted is [var only] ? only : null;
        Assert.Equal(holder?.Id, (await host.Get<IUploads>().FindAcceptedAsync(row.Clinic, sha, Cancel))?.Upload);
        if ((await host.Get<UploadResults>().PlannedAsync(row.Clinic, row.Id, sha, Cancel))?.Outcome is not { } outcome)
        {
            return;
        }

        foreach (var id in outcome.Timelines.Select(TimelineId.Parse))
        {
            var timeline = await host.Get<ITimelines>().ReadAsync(id, Cancel);
            var standing = timeline.Receipts.Where(r => r.Sha == sha && !r.Withdrawn).Select(r => r.Upload).ToArray();
            Assert.Equal(holder is null ? [] : [holder.Reading], standing);
            Assert.Empty(timeline.Outbox);
            Assert.All(timeline.Assessed, a => Assert.Contains(timeline.CountedVisits, v => v.Visit == a.Visit));
        }

        foreach (var key in outcome.Listed.Select(PatientKey.Parse))
        {
            var profile = await host.Get<IProfiles>().FindAsync(row.Clinic, key, Cancel);
            var said = profile?.Statements.Where(s => s.Sha == sha).Select(s => s.Upload).Distinct().ToArray() ?? [];
            Assert.Equal(holder is null ? [] : [holder.Reading], said);
        }
    }
}
