using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recist.Pipeline;
using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Storage;

namespace Recist.Tests.Memory;

/// <summary>The real handlers over a store in memory, with a clock, a queue pump and a sweeper in the test's hand.</summary>
/// <remarks>
/// Nothing happens by itself: a test puts a file (<see cref="PutAsync"/>), tells of it (<see cref="ArriveAsync"/>), and works the queues
/// off (<see cref="PumpAsync"/>); <see cref="UploadAsync"/> does all three. Everything runs on the caller's thread, in a fixed order.
/// <see cref="MemoryStorage.Save"/> keeps a state to come back to, and <see cref="MemoryCalls.Before"/> acts before any storage call.
/// </remarks>
internal sealed class MemoryHost : IDisposable
{
    public static readonly ClinicId Clinic = ClinicId.Parse("north");
    public static readonly Actor Doctor = new("u-doctor", "Dr. Ada Example", "Oncologist");
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    private readonly ServiceProvider services;

    private MemoryHost(PipelineOptions? options, Action<IServiceCollection>? plant)
    {
        Storage = new(Clock);
        var collection = new ServiceCollection()
            .AddLogging(l => l.SetMinimumLevel(LogLevel.None))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IReportRenderer, TextRenderer>()
            .AddRecistPipeline(options)
            .AddRecistStorage(Storage.Clients);
        plant?.Invoke(collection);
        services = collection.BuildServiceProvider();
    }

    /// <summary>Stands still until a test moves it; for the storage too.</summary>
    public TestClock Clock { get; } = new();

    public MemoryStorage Storage { get; }

    /// <summary>The doctor of the clinic.</summary>
    public ClinicScope Scope { get; } = new(Clinic, Doctor);

    /// <summary>A host with one clinic, <see cref="Clinic"/>.</summary>
    /// <param name="change">Changes the clinic's first settings; null leaves them.</param>
    /// <param name="options">Limits and waiting times; null for the defaults.</param>
    /// <param name="plant">Puts a part with a fault in place of its own; null for none.</param>
    public static async Task<MemoryHost> StartAsync(
        Func<ClinicSettings, ClinicSettings>? change = null, PipelineOptions? options = null, Action<IServiceCollection>? plant = null)
    {
        var host = new MemoryHost(options, plant);
        var card = new ClinicCard(Clinic.ToString(), "North Clinic") { TimeZone = "Europe/Berlin", AllowsUnreviewedWording = true };
        var settings = new ClinicSettings(card);
        await host.Get<ClinicAdministration>().CreateAsync(Clinic, change?.Invoke(settings) ?? settings, Doctor, Key, default);
        return host;
    }

    /// <summary>A handler, a query or a port.</summary>
    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Puts a blob into the clinic's folder, over an earlier version, and tells nobody.</summary>
    public Task PutAsync(string file, string content) => Storage.Clients.Landing.GetBlobContainerClient(BlobContainer.Uploads)
        .GetBlobClient($"{Clinic}/{file}").UploadAsync(BinaryData.FromString(content), new Azure.Storage.Blobs.Models.BlobUploadOptions());

    /// <summary>Raises the event of a blob; the upload is queued then.</summary>
    public async Task<UploadId> ArriveAsync(string file) =>
        (await Get<UploadArrived>().HandleAsync(Clinic.ToString(), file, default))!.Value;

    /// <summary>The id that the first version of a file in the clinic's folder has, or will have.</summary>
    public static UploadId FirstOf(string file) =>
        UploadId.Of(Clinic, file, BlobRows.TagOf($"{BlobContainer.Uploads}/{Clinic}/{file}", 1).ToString().Trim('"'));

    /// <summary>Sends a file over HTTP; the upload is queued then.</summary>
    /// <param name="file">The clinic's own name of it.</param>
    /// <param name="content">Its text.</param>
    /// <param name="folder">The folder in which it lies with others; null for none.</param>
    public async Task<UploadId> SendAsync(string file, string content, string? folder = null)
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return (await Get<ReceiveUpload>().HandleAsync(Scope, file, folder, body, default))!.Value;
    }

    /// <summary>Puts a blob, raises its event and works until nothing is left to do.</summary>
    public async Task<UploadRow> UploadAsync(string file, string content)
    {
        await PutAsync(file, content);
        var id = await ArriveAsync(file);
        await PumpAsync();
        return await RowAsync(id);
    }

    /// <summary>An upload as its row says.</summary>
    public async Task<UploadRow> RowAsync(UploadId upload) => (await Get<IUploads>().FindAsync(Clinic, upload, default))!;

    /// <summary>Handles a message of a queue, as the host of the functions would.</summary>
    public Task HandleAsync(string queue, string message) => queue switch
    {
        QueueName.Uploads => Get<IngestUpload>().HandleAsync(message, default),
        QueueName.Patients => Get<AssessPatient>().HandleAsync(message, default),
        QueueName.Reports => Get<WriteReports>().HandleAsync(message, default),
        _ => Get<WriteWeeklySummary>().HandleAsync(message, default),
    };

    /// <summary>
    /// Handles the oldest message of the first queue that holds one. It is hidden while it is handled, comes again where that fails, and
    /// is gone afterwards.
    /// </summary>
    /// <returns>False where every queue is empty.</returns>
    public async Task<bool> HandleNextAsync()
    {
        foreach (var queue in QueueName.All)
        {
            if (Storage.Queues.Take(queue) is { } message)
            {
                try
                {
                    await HandleAsync(queue, message.Text);
                }
                catch
                {
                    Storage.Queues.PutBack(queue, message.Id);
                    throw;
                }

                Storage.Queues.Delete(queue, message.Id);
                return true;
            }
        }

        return false;
    }

    /// <summary>Handles messages until every queue is empty.</summary>
    public async Task PumpAsync()
    {
        while (await HandleNextAsync())
        {
        }
    }

    /// <summary>One tick of the sweeper, and all the work that it puts back.</summary>
    /// <param name="later">Moves the clock before it: notes are due some minutes after they were made.</param>
    public async Task SweepAsync(TimeSpan later = default)
    {
        Clock.Now += later;
        await Get<SweepUnfinished>().HandleAsync(default);
        await PumpAsync();
    }

    /// <summary>Takes back a file.</summary>
    public Task<DecisionResult> WithdrawAsync(UploadId upload) =>
        Get<WithdrawUpload>().HandleAsync(Scope, upload, "sent by mistake", default);

    /// <summary>Takes back a visit of a timeline.</summary>
    /// <param name="timeline">Whose.</param>
    /// <param name="label">Label of the visit.</param>
    /// <param name="reader">Which reader's record; null where the files name nobody.</param>
    public Task<DecisionResult> WithdrawVisitAsync(TimelineId timeline, string label, string? reader = "R1") =>
        Get<WithdrawVisit>().HandleAsync(Scope, timeline, new(reader, label, null, null), "sent by mistake", default);

    /// <summary>Signs a clinician edition as somebody who has read it.</summary>
    public Task<DecisionResult> SignAsync(ReportView report, Actor? by = null) =>
        Get<SignReport>().HandleAsync(new(Clinic, by ?? Doctor), report.Id, report.Sha256, "Reviewed", default);

    /// <summary>Releases a patient edition as somebody who has read it.</summary>
    public Task<DecisionResult> ReleaseAsync(ReportView report, Actor? by = null) =>
        Get<ReleaseReport>().HandleAsync(new(Clinic, by ?? Doctor), report.Id, report.Sha256, null, default);

    /// <summary>Changes the clinic's settings as an admin who has just read them.</summary>
    public async Task<SettingsChange> ChangeAsync(Func<ClinicSettings, ClinicSettings> change)
    {
        var clinic = (await Get<ClinicAdministration>().FindAsync(Scope, default))!;
        return await Get<ClinicAdministration>().ChangeAsync(Scope, clinic, change(clinic.Settings), default);
    }

    /// <summary>Every timeline of the clinic, in the order of their ids.</summary>
    public async Task<IReadOnlyList<Timeline>> TimelinesAsync()
    {
        var ids = Storage.Table("Timeline").All.Where(r => r.RowKey == "H").Select(r => TimelineId.Parse(r.PartitionKey)).ToList();
        var timelines = new List<Timeline>();
        foreach (var id in ids)
        {
            timelines.Add(await Get<ITimelines>().ReadAsync(id, default));
        }

        return timelines;
    }

    /// <summary>The current report of an edition of a timeline, as the clinic's list shows it; null where there is none.</summary>
    public async Task<ReportView?> CurrentAsync(TimelineId timeline, Edition edition)
    {
        var current = ReportStates.CurrentReport(await Get<ITimelines>().ReadAsync(timeline, default), edition);
        var reports = await Get<ReportQueries>().ListAsync(Scope, timeline.Patient, asPatient: false, default);
        return reports.FirstOrDefault(r => r.Id.Course == timeline.Course && r.Id.Edition == edition && r.Id.Version == current?.Version);
    }

    /// <summary>What a patient may read of their own now.</summary>
    public Task<IReadOnlyList<ReportView>> ReadableAsync(PatientKey patient) =>
        Get<ReportQueries>().ListAsync(Scope, patient, asPatient: true, default);

    /// <summary>The text of a written report.</summary>
    public string TextOf(TimelineId timeline, WrittenReport report)
    {
        var path = BlobPath.Report(timeline, report.Edition, report.Inputs).ToString();
        return Storage.Blobs.Find(path) is { } blob
            ? Encoding.UTF8.GetString(blob.Content)
            : throw new InvalidOperationException("A report has no blob.");
    }

    public void Dispose() => services.Dispose();
}
