using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>What comes after a delivery of several tables was read: the same once more, a correction, a withdrawal.</summary>
public class LaterDeliveryTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_tables_in_a_new_delivery_wait_again_and_end_as_duplicates_of_the_first()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a/tu.csv", Study.Tu());
        var first = await host.UploadAsync("a/tr.csv", Study.Tr());
        var head = (await host.TimelineAsync()).Head;
        var tu = await host.UploadAsync("b/tu.csv", Study.Tu());
        Assert.Equal(UploadStatus.WaitingForPartner, tu.Status);
        var tr = await host.UploadAsync("b/tr.csv", Study.Tr());
        Assert.All(
            await RowsAsync(host, [tu.Id, tr.Id]), r => Assert.Equal((UploadStatus.Duplicate, first.Id), (r.Status, r.First!.Value)));
        Assert.Contains($"\"firstUpload\": \"{first.Id}\"", await host.ReceiptAsync(tr), StringComparison.Ordinal);
        Assert.Equal(head, (await host.TimelineAsync()).Head);
    }

    [Fact]
    public async Task A_corrected_TR_needs_its_TU_again_and_a_manifest_with_a_revision()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a/tu.csv", Study.Tu());
        await host.UploadAsync("a/tr.csv", Study.Tr());
        await host.UploadAsync("b/tu.csv", Study.Tu());
        await host.PutAsync(
            "b/tr.csv.manifest.json", """{"format":"recist-manifest/1","rows":2,"revision":2,"by":"A. Nurse","reason":"typing error"}""");
        var corrected = await host.UploadAsync("b/tr.csv", Study.Tr(29m));
        Assert.Equal(UploadStatus.Accepted, corrected.Status);
        Assert.Equal("SD", (await host.TimelineAsync()).Assessed.Single(a => !a.Baseline).Overall);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Taking_back_either_takes_back_both(int which)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var ids = new[] { (await host.UploadAsync("a/tu.csv", Study.Tu())).Id, (await host.UploadAsync("a/tr.csv", Study.Tr())).Id };
        Assert.Equal(
            DecisionResult.Done, await host.Get<WithdrawUpload>().HandleAsync(host.Scope, ids[which], "Another study's tables", Cancel));
        await host.PumpAsync();
        Assert.All(await RowsAsync(host, ids), r => Assert.Equal((UploadStatus.Withdrawn, "Another study's tables"), (r.Status, r.Withdrawal!.Reason)));
        Assert.True(Assert.Single((await host.TimelineAsync()).Receipts).Withdrawn);
        foreach (var id in ids)
        {
            var receipt = await host.ReceiptAsync((await host.Get<UploadQueries>().FindAsync(host.Scope, id, Cancel))!, html: true);
            Assert.Contains("Another study&#39;s tables", receipt, StringComparison.Ordinal);
        }
    }

    private static async Task<IReadOnlyList<UploadRow>> RowsAsync(PipelineHost host, IEnumerable<UploadId> ids)
    {
        var rows = new List<UploadRow>();
        foreach (var id in ids)
        {
            rows.Add((await host.Get<IUploads>().FindAsync(PipelineHost.Clinic, id, Cancel))!);
        }

        return rows;
    }
}
