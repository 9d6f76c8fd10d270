using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Pointers in table <c>People</c>, in partitions of no clinic: an id of one begins with a letter or a digit.</summary>
internal sealed class SignInPlaceTable(TableServiceClient service) : ISignInPlaces
{
    private const string Who = "_who";
    private const string Codes = "_code";
    private const string Wrong = "_wrong";
    private readonly GuardedTable table = new(service, TableNames.People);

    public async Task<SignInPlace?> FindAsync(string signIn, CancellationToken cancellationToken) =>
        await table.FindAsync(Who, signIn, cancellationToken) is { } row
            ? new(signIn, ClinicId.Parse(row.GetString("Clinic")), row.GetDateTimeOffset("ClaimedUtc")!.Value)
            {
                Token = row.ETag.ToString(),
            }
            : null;

    public Task<bool> PutAsync(SignInPlace place, CancellationToken cancellationToken) => WriteAsync(
        new(Who, place.SignIn) { ["Clinic"] = place.Clinic.ToString(), ["ClaimedUtc"] = place.Claimed }, place.Token, cancellationToken);

    public async Task<(ClinicId Clinic, string Invitation)?> FindCodeAsync(string hash, CancellationToken cancellationToken) =>
        await table.FindAsync(Codes, hash, cancellationToken) is { } row
            ? (ClinicId.Parse(row.GetString("Clinic")), row.GetString("Invitation"))
            : null;

    public Task NameCodeAsync(string hash, ClinicId clinic, string invitation, CancellationToken cancellationToken) =>
        table.PutAsync(new(Codes, hash) { ["Clinic"] = clinic.ToString(), ["Invitation"] = invitation }, cancellationToken);

    public async Task<WrongCodes?> WrongCodesAsync(string signIn, CancellationToken cancellationToken) =>
        await table.FindAsync(Wrong, signIn, cancellationToken) is { } row
            ? new(signIn, row.GetDateTimeOffset("SinceUtc")!.Value, row.GetInt32("Count")!.Value) { Token = row.ETag.ToString() }
            : null;

    public Task<bool> CountAsync(WrongCodes count, CancellationToken cancellationToken) => WriteAsync(
        new(Wrong, count.SignIn) { ["SinceUtc"] = count.Since, ["Count"] = count.Count }, count.Token, cancellationToken);

    private async Task<bool> WriteAsync(TableEntity row, string? token, CancellationToken cancellationToken) => token is null
        ? await table.AddAsync(row, cancellationToken)
        : await table.ReplaceAsync(row, token, cancellationToken) is not null;
}
