namespace Recist.Pipeline;

/// <summary>Who belongs to a clinic, and to which clinic a sign-in belongs.</summary>
public sealed class PeopleQueries(IClinics clinics, IPeople people, ISignInPlaces places, TimeProvider clock)
{
    /// <summary>Where a sign-in belongs, and as whom; null where it belongs nowhere.</summary>
    /// <param name="signIn">Its pseudonym.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<(ClinicId Clinic, ClinicPerson Person)?> FindAsync(string signIn, CancellationToken cancellationToken) =>
        await places.FindAsync(signIn, cancellationToken) is { } place
        && await people.FindAsync(place.Clinic, signIn, cancellationToken) is { } person
            ? (place.Clinic, person)
            : null;

    /// <summary>Everybody of a clinic, in the order of their ids.</summary>
    public async Task<IReadOnlyList<ClinicPerson>> ListAsync(ClinicScope scope, CancellationToken cancellationToken) =>
        await people.ListAsync(scope.Clinic, cancellationToken).ToListAsync(cancellationToken);

    /// <summary>Every invitation that nobody has accepted, the latest first, and whether it still can be.</summary>
    public async Task<IReadOnlyList<(Invitation Invitation, bool IsOpen)>> ListInvitationsAsync(
        ClinicScope scope, CancellationToken cancellationToken)
    {
        var (head, now) = (await people.HeadAsync(scope.Clinic, cancellationToken), clock.GetUtcNow());
        var all = new List<(Invitation Invitation, bool IsOpen)>();
        await foreach (var one in people.ListInvitationsAsync(scope.Clinic, cancellationToken))
        {
            all.Add((one, await people.IsOpenAsync(scope.Clinic, head, one, now, cancellationToken)));
        }

        return [.. all.OrderByDescending(listed => listed.Invitation.Made)];
    }

    /// <summary>A clinic as an operator sees it; null where it was never created.</summary>
    public async Task<ClinicOverview?> OverviewAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        await clinics.FindAsync(clinic, cancellationToken) is { } found
            ? new(found, (await people.HeadAsync(clinic, cancellationToken)).Admins.Count)
            : null;

    /// <summary>Every clinic as an operator sees it, in the order of their ids.</summary>
    public async Task<IReadOnlyList<ClinicOverview>> OverviewsAsync(CancellationToken cancellationToken)
    {
        var all = new List<ClinicOverview>();
        foreach (var clinic in await clinics.ListAsync(cancellationToken))
        {
            if (await OverviewAsync(clinic, cancellationToken) is { } overview)
            {
                all.Add(overview);
            }
        }

        return all;
    }
}
