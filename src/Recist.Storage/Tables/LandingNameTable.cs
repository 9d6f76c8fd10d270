using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>
/// Names of landing files in table <c>Uploads</c>: one partition for files sent over HTTP, one for those that clinics put there.
/// </summary>
internal sealed class LandingNameTable(TableServiceClient service) : ILandingNames
{
    private readonly GuardedTable table = new(service, TableNames.Uploads);

    public Task AddSentAsync(ClinicId clinic, string name, LandingFile file, CancellationToken cancellationToken) =>
        table.AddAsync(new(Sent(clinic), name) { ["File"] = file.ToString() }, cancellationToken);

    public async Task<LandingFile?> FindSentAsync(ClinicId clinic, string name, CancellationToken cancellationToken) =>
        await table.FindAsync(Sent(clinic), name, cancellationToken) is not { } row ? null
        : LandingFile.TryParse(row.GetString("File"), out var file) ? file
        : throw new InvalidOperationException("A stored file name is not one.");

    public Task AddPutAsync(ClinicId clinic, string name, CancellationToken cancellationToken) =>
        table.AddAsync(new(Put(clinic), name), cancellationToken);

    public async Task<bool> WasPutAsync(ClinicId clinic, string name, CancellationToken cancellationToken) =>
        await table.FindAsync(Put(clinic), name, cancellationToken) is not null;

    private static string Sent(ClinicId clinic) => $"{clinic}_name";

    private static string Put(ClinicId clinic) => $"{clinic}_put";
}
