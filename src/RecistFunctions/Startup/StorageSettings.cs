using Microsoft.Extensions.Configuration;
using Recist.Storage;

namespace RecistFunctions.Startup;

/// <summary>The clients of both accounts, by the connections <c>Landing</c> and <c>Data</c>.</summary>
internal static class StorageSettings
{
    public static StorageClients Clients(IConfiguration configuration, bool development)
    {
        var landing = StorageConnection.Read(configuration, "Landing", development);
        var data = StorageConnection.Read(configuration, "Data", development);
        // The Functions host reads this one itself; a key in it would be a key in the app all the same.
        StorageConnection.Read(configuration, "AzureWebJobsStorage", development);
        if (landing.Emulator is { } emulated)
        {
            return StorageClients.Of(emulated, data.Emulator ?? throw new InvalidOperationException("Landing is an emulator, so Data must be one too."));
        }

        return StorageClients.Of(
            landing.Address("blob"), landing.Address("queue"), landing.Credential,
            data.Address("blob"), data.Address("queue"), data.Address("table"), data.Credential);
    }
}
