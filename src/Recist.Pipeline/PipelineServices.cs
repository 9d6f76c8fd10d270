using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Recist.Pipeline;

/// <summary>Registers the handlers.</summary>
public static class PipelineServices
{
    /// <summary>
    /// Adds every handler. The host adds storage (<c>AddRecistStorage</c>), logging and an
    /// <see cref="Reports.Document.IReportRenderer"/>; a <see cref="TimeProvider"/> of its own stands where it has one.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="options">Limits and waiting times; null for the defaults.</param>
    public static IServiceCollection AddRecistPipeline(this IServiceCollection services, PipelineOptions? options = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(options ?? new PipelineOptions())
            .AddSingleton<LandingPlaces>()
            .AddSingleton<UploadArrived>()
            .AddSingleton<ReceiveUpload>()
            .AddSingleton<IngestUpload>()
            .AddSingleton<ReadUpload>()
            .AddSingleton<OriginalBytes>()
            .AddSingleton<Deliveries>()
            .AddSingleton<DeliveryClaims>()
            .AddSingleton<ReceiptWriter>()
            .AddSingleton<CourseWriter>()
            .AddSingleton<ProfileWriter>()
            .AddSingleton<UploadResults>()
            .AddSingleton<TakeBackUpload>()
            .AddSingleton<FinishRecords>()
            .AddSingleton<FinishUpload>()
            .AddSingleton<WakeUpload>()
            .AddSingleton<HeldBytes>()
            .AddSingleton<UploadEnding>()
            .AddSingleton<UploadQueries>()
            .AddSingleton<WithdrawUpload>()
            .AddSingleton<WithdrawVisit>()
            .AddSingleton<AssessPatient>()
            .AddSingleton<WriteReports>()
            .AddSingleton<CourseReports>()
            .AddSingleton<ReleaseDays>()
            .AddSingleton<RedrawClinic>()
            .AddSingleton<ReportWriter>()
            .AddSingleton<Projections>()
            .AddSingleton<DecisionWriter>()
            .AddSingleton<DecisionNotes>()
            .AddSingleton<DecisionAudit>()
            .AddSingleton<SignReport>()
            .AddSingleton<ReleaseReport>()
            .AddSingleton<WriteNote>()
            .AddSingleton<ReportQueries>()
            .AddSingleton<DispatchWeeklySummaries>()
            .AddSingleton<WriteWeeklySummary>()
            .AddSingleton<WeeklyFactsBuilder>()
            .AddSingleton<WeeklyUploads>()
            .AddSingleton<SummaryQueries>()
            .AddSingleton<SweepUnfinished>()
            .AddSingleton<SweepBlobs>()
            .AddSingleton<SweepFolder>()
            .AddSingleton<SweepPending>()
            .AddSingleton<SweepAudit>()
            .AddSingleton<SettingsAudit>()
            .AddSingleton<RefuseMisnamed>()
            .AddSingleton<DrainPoison>()
            .AddSingleton<PutBack>()
            .AddSingleton<PatientSignIns>()
            .AddSingleton<PeopleAudit>()
            .AddSingleton<PeopleWriter>()
            .AddSingleton<SignInClaims>()
            .AddSingleton<CodeGuesses>()
            .AddSingleton<InvitePerson>()
            .AddSingleton<AcceptInvitation>()
            .AddSingleton<ChangePerson>()
            .AddSingleton<PeopleQueries>()
            .AddSingleton<FoundClinic>()
            .AddSingleton<PeopleHandlers>()
            .AddSingleton<ClinicAdministration>();
    }
}
