using Microsoft.Extensions.DependencyInjection;

namespace Recist.Pipeline;

/// <summary>Registers the handlers.</summary>
public static class PipelineServices
{
    /// <summary>Adds every handler. The host adds storage, a <see cref="TimeProvider"/>, logging and a report renderer.</summary>
    public static IServiceCollection AddRecistPipeline(this IServiceCollection services) => services
        .AddSingleton<UploadArrived>()
        .AddSingleton<ReceiveUpload>()
        .AddSingleton<IngestUpload>()
        .AddSingleton<AssessPatient>()
        .AddSingleton<WriteReports>()
        .AddSingleton<DispatchWeeklySummaries>()
        .AddSingleton<WriteWeeklySummary>()
        .AddSingleton<SweepUnfinished>()
        .AddSingleton<UploadQueries>()
        .AddSingleton<WithdrawUpload>()
        .AddSingleton<ReportQueries>()
        .AddSingleton<SignReport>()
        .AddSingleton<ReleaseReport>()
        .AddSingleton<SummaryQueries>()
        .AddSingleton<ClinicAdministration>();
}
