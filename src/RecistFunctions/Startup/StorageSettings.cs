using Microsoft.Extensions.Configuration;
using Recist.Storage;

namespace RecistFunctions.Startup;

/// <summary>The clients of both accounts, by the connections <c>Landing</c> and <c>Data</c>.</summary>
internal static class StorageSettings
{
    public static StorageClients Clients(IConfiguration configuration, bool development)
    {
        var faults = new SettingFaults();
        var landing = faults.Read(() => StorageConnection.Read(configuration, "Landing", development));
        var data = faults.Read(() => StorageConnection.Read(configuration, "Data", development));
        // The Functions host reads this one itself; a key in it would be a key in the app all the same.
        faults.Read(() => StorageConnection.Read(configuration, "AzureWebJobsStorage", development));
        faults.ThrowIfAny();
        if (landing.Emulator is { } emulated)
        {
            return StorageClients.Of(
                emulated, data.Emulator ?? throw new SettingException("Landing is an emulator, so Data must be one too."));
        }

        var (landed, events) = (faults.Read(() => landing.Address("blob")), faults.Read(() => landing.Address("queue")));
        var (blobs, queues, tables) = (
            faults.Read(() => data.Address("blob")), faults.Read(() => data.Address("queue")), faults.Read(() => data.Address("table")));
        faults.ThrowIfAny();
        return StorageClients.Of(landed, events, landing.Credential, blobs, queues, tables, data.Credential);
    }
}
