using System.IO.Compression;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class StudyFilesTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_public_study_files_as_one_archive_are_taken_in_and_give_the_published_responses()
    {
        var folder = SharedData();
        Assert.SkipWhen(folder is null, "The shared study files are not on this machine (RECIST_SHARED_DATA or ../shared/data).");
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var upload = await Upload(host, "sdtm.zip", Archive(folder!, "tu_onco_recist.csv", "tr_onco_recist.csv"));
        Assert.Equal(UploadStatus.Accepted, upload.Status);
        Assert.Equal(8, (await host.ClinicStateAsync()) is { Unfinished: 0, MissingReports: 0 } state ? state.Timelines : -1);

        var responses = new List<string?>();
        foreach (var patient in await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel))
        {
            var timeline = await host.Get<ITimelines>().ReadAsync(new(PipelineHost.Clinic, patient.Patient, patient.Course), Cancel);
            responses.AddRange(timeline.Assessed.Where(a => !a.Baseline).Select(a => a.Overall));
            Assert.NotEqual(0, timeline.Head!.ClinicianReport);
        }

        Assert.Equal(66, responses.Count);
        Assert.DoesNotContain(null, responses);
    }

    private static async Task<UploadView> Upload(PipelineHost host, string name, byte[] bytes)
    {
        var id = await host.Get<ReceiveUpload>().HandleAsync(host.Scope, name, null, new MemoryStream(bytes), Cancel);
        await host.PumpAsync();
        return (await host.Get<UploadQueries>().FindAsync(host.Scope, id!.Value, Cancel))!;
    }

    private static byte[] Archive(string folder, params string[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var file in files)
            {
                zip.CreateEntryFromFile(Path.Combine(folder, "pharmaverse", "sdtm", file), file);
            }
        }

        return bytes.ToArray();
    }

    private static string? SharedData()
    {
        if (Environment.GetEnvironmentVariable("RECIST_SHARED_DATA") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RecistFunctions.sln")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared", "data");
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}
