using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Registers the storage behind the pipeline's ports.</summary>
public static class StorageServices
{
    /// <summary>Adds the storage by connection strings.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="landing">Connection string of the landing account.</param>
    /// <param name="data">Connection string of the data account; locally the same.</param>
    public static IServiceCollection AddRecistStorage(this IServiceCollection services, string landing, string data) =>
        services.AddRecistStorage(StorageClients.Of(landing, data));

    /// <summary>Adds the storage by clients, for example with a managed identity.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="clients">The clients.</param>
    public static IServiceCollection AddRecistStorage(this IServiceCollection services, StorageClients clients) => services
        .AddSingleton(clients)
        .AddSingleton<TableServiceClient>(clients.Tables)
        .AddSingleton<ITimelines, TimelineTable>()
        .AddSingleton<IClinics, ClinicTable>()
        .AddSingleton<IUploads, UploadTable>()
        .AddSingleton<ILandingNames, LandingNameTable>()
        .AddSingleton<IPending, PendingTable>()
        .AddSingleton<IProfiles, ProfileTable>()
        .AddSingleton<ISignIns, SignInTable>()
        .AddSingleton<IWeeks, WeekTable>()
        .AddSingleton<IPatientList, PatientListTable>()
        .AddSingleton<AuditTable>()
        .AddSingleton<IAudit>(s => s.GetRequiredService<AuditTable>())
        .AddSingleton<IBlobs, StorageBlobs>()
        .AddSingleton<IPeople, PeopleTable>()
        .AddSingleton<ISignInPlaces, SignInPlaceTable>()
        .AddSingleton<ILanding, LandingBlobs>()
        .AddSingleton<IQueues, StorageQueues>()
        .AddSingleton<IPoison, PoisonQueues>()
        .AddSingleton<IOutages, Outages>()
        .AddSingleton<IReadiness>(s => new StorageReadiness(StoragePart.AllOf(clients), s.GetRequiredService<TimeProvider>()))
        .AddSingleton<StorageSetup>()
        .AddSingleton<StateHash>()
        .AddSingleton<AuditCheck>();
}
