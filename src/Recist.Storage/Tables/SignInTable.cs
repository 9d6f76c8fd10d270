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

    public Task PutAsync(ClinicId clinic, string signIn, PatientKey patient, CancellationToken cancellationToken) =>
        table.PutAsync(new TableEntity(clinic.ToString(), signIn) { [Patient] = patient.ToString() }, cancellationToken);
}
