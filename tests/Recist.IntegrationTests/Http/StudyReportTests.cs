using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Storage.Blobs;
using Recist.IntegrationTests.Local;
using Recist.Local;
using UglyToad.PdfPig;

namespace Recist.IntegrationTests.Http;

/// <summary>The public study's TU + TR pair as one archive: its PDFs must show what <c>recist assess</c> says.</summary>
public class StudyReportTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_reports_of_an_uploaded_study_show_the_numbers_of_assess()
    {
        string folder = Path.Combine(StudyFolder(), "pharmaverse", "sdtm");
        Assert.SkipUnless(Directory.Exists(folder), "The public data set is not beside the repository.");
        byte[] zip = await ArchiveAsync(folder, "tu_onco_recist.csv", "tr_onco_recist.csv");
        var host = await fixture.HostAsync();
        var receipt = await host.ReceiptAsync(await host.UploadAsync("study.zip", zip));
        Assert.Equal("accepted", receipt.GetProperty("status").GetString());
        await new BlobServiceClient(ServeState.Read(host.Folder)!.UploadConnection).GetBlobContainerClient("uploads")
            .GetBlobClient("south/study.zip").UploadAsync(new BinaryData(zip), Cancel);
        var assessed = await AssessAsync(folder);
        foreach (string clinic in new[] { "north", "south" })
        {
            await host.QuietAsync();
            var reports = await TextsAsync(host, clinic);
            Assert.Equal(8, reports.Count);
            foreach (string patient in assessed.Select(a => a.GetProperty("patient").GetString()!).Distinct())
            {
                var mine = assessed.Where(a => a.GetProperty("patient").GetString() == patient).ToList();
                string text = Assert.Single(reports, r => r.Contains("Subject" + patient, StringComparison.Ordinal));
                Assert.True(mine.Any(a => Shows(text, a)), $"No reader's visits stand in the report of {patient} as assess gives them:\n{text}");
            }
        }
    }

    // "WEEK 3", its date, the day, the sum to one decimal (more near a limit), then the overall response in the same row.
    private static bool Shows(string text, JsonElement assessed) => assessed.GetProperty("visits").EnumerateArray()
        .Where(v => !v.GetProperty("baseline").GetBoolean())
        .All(v => Sums(v).Any(sum => Regex.IsMatch(text,
            Regex.Escape(Squeeze(v.GetProperty("label").GetString()! + v.GetProperty("date").GetString())) + @"\d+" + Regex.Escape(sum)
            + ".{0,60}?" + Regex.Escape(v.GetProperty("overall").GetString()!))));

    private static IEnumerable<string> Sums(JsonElement visit) => visit.GetProperty("sumMm").ValueKind == JsonValueKind.Number
        ? Enumerable.Range(1, 4).Select(d => visit.GetProperty("sumMm").GetDecimal().ToString("F" + d, CultureInfo.InvariantCulture))
        : [""];

    private static async Task<List<string>> TextsAsync(TestHost host, string clinic)
    {
        string token = host.Token("clinician", clinic);
        List<string> texts = [];
        foreach (var patient in (await host.GetAsync("/api/patients", token)).EnumerateArray())
        {
            var report = (await host.GetAsync($"/api/patients/{patient.GetProperty("patient").GetString()}/reports", token)).EnumerateArray()
                .First(r => r.GetProperty("edition").GetString() == "clinician" && r.GetProperty("status").GetString() is not ("superseded" or "withdrawn"));
            using var answer = await host.SendAsync("GET", report.GetProperty("pdf").GetString()!, token);
            using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync(Cancel));
            texts.Add(Squeeze(string.Concat(pdf.GetPages().SelectMany(p => p.Letters).Select(l => l.Value))));
        }

        return texts;
    }

    private static async Task<List<JsonElement>> AssessAsync(string folder)
    {
        using var assess = HostProcess.Start(
            "assess", Path.Combine(folder, "tu_onco_recist.csv"), Path.Combine(folder, "tr_onco_recist.csv"), "--json");
        var (exit, output, errors) = await assess.EndAsync();
        Assert.True(exit == 0, errors);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    private static async Task<byte[]> ArchiveAsync(string folder, params string[] parts)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string part in parts)
            {
                await archive.CreateEntryFromFileAsync(Path.Combine(folder, part), part, Cancel);
            }
        }

        return zip.ToArray();
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string StudyFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RecistFunctions.sln")))
        {
            folder = folder.Parent;
        }

        return Environment.GetEnvironmentVariable("RECIST_SHARED_DATA") ?? Path.Combine(folder!.FullName, "..", "shared", "data");
    }
}
