using Recist.IntegrationTests.Local;
using Recist.Pipeline;
using UglyToad.PdfPig;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>The reader whom a clinic names has to stand there as the files write the name; one that fits no reader is told.</summary>
public class NamedReaderTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Dr Okafor", true, false)]
    [InlineData("dr okafor", false, true)]
    [InlineData("Dr  Okafor", false, true)]
    [InlineData("Dr\u00A0Okafor", false, true)]
    [InlineData("Dr Oka", false, true)]
    [InlineData(null, false, false)]
    public async Task A_name_that_is_written_otherwise_names_nobody_and_the_report_says_so(string? named, bool stands, bool told)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.ChangeAsync(s => s with { NamedReader = named });
        await host.UploadAsync("a.json", Course.Document(
            [.. new[] { "Dr Okafor", "Dr Lee" }.Select(r => Course.Patient("P-1", 1, r, ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)))]));
        var reports = await host.ReportsAsync();
        Assert.Equal(stands, reports.Any(r => r.Id.Edition == Edition.Patient));
        string text = await TextAsync(host, reports.Last(r => r.Id.Edition == Edition.Clinician));
        Assert.Equal(told, text.Contains("namedReader", StringComparison.Ordinal));
    }

    private static async Task<string> TextAsync(PipelineHost host, ReportView report)
    {
        await using var content = (await host.Get<ReportQueries>().OpenAsync(host.Scope, report.Id, asPatient: false, Cancel))!.Content;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Cancel);
        using var pdf = PdfDocument.Open(bytes.ToArray());
        return string.Concat(pdf.GetPages().Select(p => p.Text));
    }
}
