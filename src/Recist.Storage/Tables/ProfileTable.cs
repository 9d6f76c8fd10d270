using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Profiles in table <c>Profile</c>, the only one that names patients.</summary>
internal sealed class ProfileTable(TableServiceClient service) : IProfiles
{
    private readonly GuardedTable table = new(service, TableNames.Profile);

    public async Task<Profile?> FindAsync(ClinicId clinic, PatientKey patient, CancellationToken cancellationToken) =>
        await table.FindAsync(clinic.ToString(), patient.ToString(), cancellationToken) is { } row
            ? LongText.ReadJson<Profile>(row, "Profile") with { Key = patient, Token = row.ETag.ToString() }
            : null;

    public async Task<bool> PutAsync(ClinicId clinic, Profile profile, CancellationToken cancellationToken)
    {
        var row = new TableEntity(clinic.ToString(), profile.Key.ToString());
        LongText.WriteJson(row, "Profile", profile with { Token = null });
        return profile.Token is null
            ? await table.AddAsync(row, cancellationToken)
            : await table.ReplaceAsync(row, profile.Token, cancellationToken) is not null;
    }
}
