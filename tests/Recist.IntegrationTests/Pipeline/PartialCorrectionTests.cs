using Recist.IntegrationTests.Local;
using Recist.Pipeline;
using UglyToad.PdfPig;

namespace Recist.IntegrationTests.Pipeline;

public class PartialCorrectionTests(StorageFixture storage)
{
    private const string Head = "patient_id,study,visit,visit_date,baseline,lesion_id,role,organ,node,size_mm,status,revision\n";
    private const string Lesions = """
        P-1,S-1,Baseline,2026-01-05,yes,T1,target,lung,no,30,,1
        P-1,S-1,Baseline,2026-01-05,yes,T2,target,liver,no,20,,1
        P-1,S-1,Baseline,2026-01-05,yes,T3,target,lung,no,15,,1
        P-1,S-1,Baseline,2026-01-05,yes,NT1,non-target,bone,no,,present,1
        P-1,S-1,Week 8,2026-03-02,no,T1,target,lung,no,30,,1
        P-1,S-1,Week 8,2026-03-02,no,T2,target,liver,no,20,,1
        P-1,S-1,Week 8,2026-03-02,no,T3,target,lung,no,15,,1
        P-1,S-1,Week 8,2026-03-02,no,NT1,non-target,bone,no,,present,1

        """;

    private const string OneRow = "P-1,S-1,Week 8,2026-03-02,no,T2,target,liver,no,21,,2\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("01")]
    [InlineData("10")]
    public async Task A_correction_that_leaves_lesions_out_is_asked_about_in_receipt_and_report_in_whatever_order_it_came(string order)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        string[] files = [Head + Lesions, Head + OneRow];
        var receipts = new List<string>();
        foreach (var i in order.Select(c => c - '0'))
        {
            receipts.Add(await host.ReceiptAsync(await host.UploadAsync($"{i}.csv", files[i])));
        }

        Assert.DoesNotContain("CORRECTION_LEAVES_OUT", receipts[0], StringComparison.Ordinal);
        Assert.Contains("CORRECTION_LEAVES_OUT", receipts[1], StringComparison.Ordinal);
        Assert.Contains("\"value\": \"NT1, T1, T3\"", receipts[1], StringComparison.Ordinal);
        Assert.Contains("A correction repeats the whole visit: send all its lesions", receipts[1], StringComparison.Ordinal);

        Assert.Equal("NE", (await host.TimelineAsync()).Assessed.MaxBy(a => a.Date)!.Overall);
        var report = await ReportAsync(host);
        Assert.Contains("CORRECTION_LEAVES_OUT", report, StringComparison.Ordinal);
        Assert.DoesNotContain("LESION_VANISHED", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Noitemisopen", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_that_repeats_the_visit_is_not_asked_about_and_settles_one_that_did_not()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.csv", Head + Lesions);
        await host.UploadAsync("b.csv", Head + OneRow);
        var whole = string.Concat(Lesions.Split('\n').Where(l => l.Contains("Week 8", StringComparison.Ordinal)).Select(l => l[..^1] + "3\n"));
        var settled = await host.UploadAsync("c.csv", Head + whole);

        Assert.Equal(UploadStatus.Accepted, settled.Status);
        Assert.DoesNotContain("CORRECTION_LEAVES_OUT", await host.ReceiptAsync(settled), StringComparison.Ordinal);
        Assert.Equal("SD", (await host.TimelineAsync()).Assessed.MaxBy(a => a.Date)!.Overall);
        Assert.DoesNotContain("CORRECTION_LEAVES_OUT", await ReportAsync(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gap_that_only_several_files_together_show_stands_in_the_report()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        string[] files =
        [
            Head + Lesions,
            Head + Lesions.Split('\n')[4].Replace("Week 8,2026-03-02", "Week 16,2026-04-27", StringComparison.Ordinal) + "\n",
        ];
        foreach (var (file, i) in files.Select((f, i) => (f, i)))
        {
            Assert.DoesNotContain("LESION_VANISHED", await host.ReceiptAsync(await host.UploadAsync($"{i}.csv", file)), StringComparison.Ordinal);
        }

        Assert.Contains("LESION_VANISHED", await ReportAsync(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_complaint_that_refuses_a_file_comes_first_in_receipt_list_and_log()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var refused = await host.UploadAsync("a.csv", "mood," + Head + "good," + Lesions.Split('\n')[0].Replace(",30,", ",3O,", StringComparison.Ordinal) + "\n");

        Assert.Equal(UploadStatus.Refused, refused.Status);
        Assert.Contains(host.Logged, m => m.Contains("the first is NUMBER_FORMAT", StringComparison.Ordinal));
        foreach (var receipt in new[] { await host.ReceiptAsync(refused), await host.ReceiptAsync(refused, html: true), await ErrorsAsync(host, refused) })
        {
            var (first, second) = (receipt.IndexOf("NUMBER_FORMAT", StringComparison.Ordinal), receipt.IndexOf("COLUMN_IGNORED", StringComparison.Ordinal));
            Assert.True(first >= 0 && first < second, receipt);
        }
    }

    private static async Task<string> ErrorsAsync(PipelineHost host, UploadView upload)
    {
        using var reader = new StreamReader((await host.Get<UploadQueries>().OpenErrorsAsync(host.Scope, upload.Id, Cancel))!);
        return await reader.ReadToEndAsync(Cancel);
    }

    // Blanks are left out: a narrow column breaks a code.
    private static async Task<string> ReportAsync(PipelineHost host)
    {
        var report = (await host.ReportsAsync(edition: Edition.Clinician)).First(r => r.Status == ReportStatus.Draft);
        var bytes = new MemoryStream();
        await using (var content = (await host.Get<ReportQueries>().OpenAsync(host.Scope, report.Id, asPatient: false, Cancel))!.Content)
        {
            await content.CopyToAsync(bytes, Cancel);
        }

        using var pdf = PdfDocument.Open(bytes.ToArray());
        return string.Concat(pdf.GetPages().Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal);
    }
}
