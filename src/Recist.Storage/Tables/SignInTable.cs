using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Sign-ins of patients in table <c>Identity</c>.</summary>
internal sealed class SignInTable(TableServiceClient service) : ISignIns
{
    private const string Patient = "Patient";
    private readonly GuardedTable table = new(service, TableNames.Identity);

    public async Task<PatientKey?> FindAsync(ClinicId clinic, string signIn, CancellationToken cancellationToken) =>
        await table.FindAsync(clinic.ToString(), signIn, cancellationToken) is { } row ? PatientKey.Parse(row.GetString(Patient)) : null;

    public IAsyncEnumerable<string> ListAsync(ClinicId clinic, PatientKey patient, CancellationToken cancellationToken)
    {
        var (partition, key) = (clinic.ToString(), patient.ToString());
        return table.QueryAsync($"PartitionKey eq {partition} and Patient eq {key}", cancellationToken).Select(row => row.RowKey);
    }

    public Task<bool> AddAsync(ClinicId clinic, string signIn, PatientKey patient, CancellationToken cancellationToken) =>
        table.AddAsync(new TableEntity(clinic.ToString(), signIn) { [Patient] = patient.ToString() }, cancellationToken);

    public Task RemoveAsync(ClinicId clinic, string signIn, CancellationToken cancellationToken) =>
        table.DeleteAsync(clinic.ToString(), signIn, null, cancellationToken);
}
