using System.Collections.Concurrent;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recist.Pipeline;
using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Reports.Pdf;
using Recist.Storage;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>The real handlers on a real store, with a clock and a queue pump in the test's hand.</summary>
internal sealed class PipelineHost
{
    public static readonly ClinicId Clinic = ClinicId.Parse("north");
    public static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    public static readonly Actor Doctor = new("u-doctor", "Dr. Ada Example", "Oncologist");
    private readonly ServiceProvider services;
    private readonly StorageClients clients;
    private readonly StorageClients pump;

    private PipelineHost(StorageClients storage, StorageClients pump, PipelineOptions options)
    {
        clients = storage;
        this.pump = pump;
        services = new ServiceCollection()
            .AddLogging(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(new Recorder(Logged)))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IReportRenderer, BuiltInRenderer>()
            .AddRecistPipeline(options)
            .AddRecistStorage(clients)
            .BuildServiceProvider();
    }

    public TestClock Clock { get; } = new();

    public ConcurrentQueue<string> Logged { get; } = new();

    /// <summary>Every queue message that was pumped.</summary>
    public ConcurrentQueue<string> Messages { get; } = new();

    public ClinicScope Scope { get; } = new(Clinic, Doctor);

    public StorageClients Clients => clients;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<PipelineHost> StartAsync(string connection, PipelineOptions? options = null) =>
        StartAsync(connection, StorageClients.Of(connection, connection), options);

    /// <summary>A host whose handlers use other clients than its queue pump, for example clients that break.</summary>
    public static async Task<PipelineHost> StartAsync(string connection, StorageClients storage, PipelineOptions? options = null)
    {
        var host = new PipelineHost(storage, StorageClients.Of(connection, connection), options ?? new PipelineOptions());
        await host.Get<StorageSetup>().CreateAsync(Cancel);
        await host.AddClinicAsync(Clinic);
        return host;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<bool> AddClinicAsync(ClinicId clinic, Func<ClinicSettings, ClinicSettings>? change = null)
    {
        var card = new ClinicCard(clinic.ToString(), "North Clinic") { TimeZone = "Europe/Berlin", AllowsUnreviewedWording = true };
        var settings = new ClinicSettings(card);
        return Get<ClinicAdministration>().CreateAsync(clinic, change?.Invoke(settings) ?? settings, Doctor, Key, Cancel);
    }

    public async Task ChangeAsync(Func<ClinicSettings, ClinicSettings> change)
    {
        var clinic = await Get<ClinicAdministration>().FindAsync(Scope, Cancel);
        Assert.IsType<SettingsChange.Done>(await Get<ClinicAdministration>().ChangeAsync(Scope, clinic!, change(clinic!.Settings), Cancel));
    }

    /// <summary>Puts a blob into the clinic's folder, and tells nobody.</summary>
    public Task PutAsync(string file, string content) => PutAsync(Clinic, file, content);

    public Task PutAsync(ClinicId clinic, string file, string content) =>
        clients.Landing.GetBlobContainerClient("uploads").GetBlobClient($"{clinic}/{file}").UploadAsync(BinaryData.FromString(content), overwrite: true, Cancel);

    /// <summary>Puts a blob, raises its event and works until nothing is left to do.</summary>
    public async Task<UploadView> UploadAsync(string file, string content)
    {
        await PutAsync(file, content);
        var id = await Get<UploadArrived>().HandleAsync(Clinic.ToString(), file, Cancel);
        await PumpAsync();
        return (await Get<UploadQueries>().FindAsync(Scope, id!.Value, Cancel))!;
    }

    public async Task<string> ReceiptAsync(UploadView upload, bool html = false)
    {
        await using var stream = (await Get<UploadQueries>().OpenReceiptAsync(Scope, upload.Id, html ? ReceiptForm.Page : ReceiptForm.Json, Cancel))!;
        return await new StreamReader(stream).ReadToEndAsync(Cancel);
    }

    /// <summary>Handles queued messages until every queue is empty.</summary>
    /// <param name="times">How often each is handled.</param>
    /// <param name="random">Shuffles them; null keeps their order.</param>
    /// <param name="tolerant">Handles a message again until it works, as a queue does.</param>
    public async Task PumpAsync(int times = 1, Random? random = null, bool tolerant = false)
    {
        for (var idle = false; !idle;)
        {
            idle = true;
            foreach (var queue in QueueName.All)
            {
                var client = pump.Queues.GetQueueClient(queue);
                QueueMessage[] messages = (await client.ReceiveMessagesAsync(32, TimeSpan.FromMinutes(5), Cancel)).Value;
                random?.Shuffle(messages);
                foreach (var message in messages)
                {
                    idle = false;
                    Messages.Enqueue(message.Body.ToString());
                    for (var i = 0; i < times; i++)
                    {
                        await (tolerant ? UntilItWorksAsync(() => HandleAsync(queue, message.Body.ToString())) : HandleAsync(queue, message.Body.ToString()));
                    }

                    await client.DeleteMessageAsync(message.MessageId, message.PopReceipt, Cancel);
                }
            }
        }
    }

    /// <summary>Repeats what a broken storage call ended.</summary>
    public static async Task UntilItWorksAsync(Func<Task> action)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                await action();
                return;
            }
            catch (Exception e) when (i < 200 && e is Azure.RequestFailedException or AggregateException or IOException)
            {
                // The message comes again.
            }
        }
    }

    public Task HandleAsync(string queue, string message) => queue switch
    {
        QueueName.Uploads => Get<IngestUpload>().HandleAsync(message, Cancel),
        QueueName.Patients => Get<AssessPatient>().HandleAsync(message, Cancel),
        QueueName.Reports => Get<WriteReports>().HandleAsync(message, Cancel),
        _ => Get<WriteWeeklySummary>().HandleAsync(message, Cancel),
    };

    public async Task<string> StateAsync() => (await ClinicStateAsync()).Hash;

    public Task<ClinicState> ClinicStateAsync() => Get<StateHash>().ComputeAsync(Clinic, Cancel);

    public async Task<Timeline> TimelineAsync()
    {
        var patients = await Get<ReportQueries>().ListPatientsAsync(Scope, Cancel);
        var only = Assert.Single(patients);
        return await Get<ITimelines>().ReadAsync(new(Clinic, only.Patient, only.Course), Cancel);
    }

    public async Task<IReadOnlyList<ReportView>> ReportsAsync(bool asPatient = false, Edition? edition = null)
    {
        var patient = Assert.Single(await Get<ReportQueries>().ListPatientsAsync(Scope, Cancel)).Patient;
        var reports = await Get<ReportQueries>().ListAsync(Scope, patient, asPatient, Cancel);
        return [.. reports.Where(r => edition is null || r.Id.Edition == edition).OrderBy(r => r.Id.Version)];
    }
}
