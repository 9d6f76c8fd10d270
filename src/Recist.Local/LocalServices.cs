using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recist.Api;
using Recist.Pipeline;
using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Reports.Pdf;
using Recist.Storage;

namespace Recist.Local;

/// <summary>The pipeline with its storage, as the local engine composes it.</summary>
internal static class LocalServices
{
    /// <summary>Container of the leases that keep a timer to one host.</summary>
    public const string Locks = "locks";

    // One machine, few people: a script may well send what would be abuse of a shared service.
    private const int RequestsPerMinute = 6000;

    /// <summary>All services.</summary>
    public static ServiceProvider Build(LocalSettings settings, string connection, TimeProvider clock, DevelopmentIssuer issuer)
    {
        return new ServiceCollection()
            .AddLogging(log => Logging(log, settings))
            .AddSingleton(clock)
            .AddSingleton<IReportRenderer, BuiltInRenderer>()
            .AddRecistPipeline(Waiting(settings.Visibility))
            .AddRecistStorage(connection, connection)
            .AddRecistApi([issuer.Trusted], new RequestLimits(RequestsPerMinute, RequestsPerMinute))
            .BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Makes containers, queues, tables and the clinics asked for.</summary>
    public static async Task PrepareAsync(ServiceProvider services, LocalSettings settings, string connection, CancellationToken cancel)
    {
        await services.GetRequiredService<StorageSetup>().CreateAsync(cancel);
        await new BlobServiceClient(connection).GetBlobContainerClient(Locks).CreateIfNotExistsAsync(cancellationToken: cancel);
        var clinics = services.GetRequiredService<ClinicAdministration>();
        foreach (string name in settings.Clinics)
        {
            if (!ClinicId.TryParse(name, out var clinic))
            {
                throw new LocalProblemException($"'{name}' is no clinic id: use 1 to 40 lower-case letters, digits and hyphens.");
            }

            var card = new ClinicCard(name, name) { AllowsUnreviewedWording = settings.AllowsUnreviewedWording };
            await clinics.CreateAsync(clinic, new ClinicSettings(card), new Actor("local", "recist serve", "Operator"), null, cancel);
        }
    }

    // Nobody waits for minutes on one machine: what a kill left behind is taken up as soon as its message would come back.
    private static PipelineOptions Waiting(TimeSpan visibility) =>
        new() { MissedBlobAge = visibility, ForgottenAge = visibility * 2, StuckUploadAge = visibility * 2 };

    private static void Logging(ILoggingBuilder log, LocalSettings settings)
    {
        log.SetMinimumLevel(settings.Verbose ? LogLevel.Information : LogLevel.Error)
            .AddFilter("Azure", LogLevel.Warning)
            .AddSimpleConsole(console => (console.SingleLine, console.TimestampFormat) = (true, "HH:mm:ss.fff "))
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        Record(log, settings.Recorder);
    }

    /// <summary>Adds a provider that is told everything, whatever the others are told.</summary>
    internal static void Record(ILoggingBuilder log, ILoggerProvider? recorder)
    {
        if (recorder is not null)
        {
            log.AddProvider(recorder);
            log.Services.Configure<LoggerFilterOptions>(o => o.Rules.Add(new(recorder.GetType().FullName, null, LogLevel.Trace, null)));
        }
    }
}
