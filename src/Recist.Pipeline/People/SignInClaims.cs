namespace Recist.Pipeline;

/// <summary>Keeps a sign-in to one clinic: before it is taken in, its place is written, and a place at another clinic refuses it.</summary>
/// <remarks>A place alone makes nobody a member. The sign-in belongs to the clinic only where the clinic's people hold it.</remarks>
public sealed class SignInClaims(IPeople people, ISignInPlaces places, TimeProvider clock)
{
    /// <summary>For so long after a sign-in was claimed no other clinic claims it: the request that did may still be on its way.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Writes the place of a sign-in, unless it belongs to another one.</summary>
    /// <returns>Done, <see cref="PeopleOutcome.BelongsAlready"/> or <see cref="PeopleOutcome.BeingAccepted"/>.</returns>
    internal async Task<PeopleOutcome> ClaimAsync(string signIn, ClinicId clinic, CancellationToken cancellationToken) =>
        (await Retry.UntilWrittenAsync(() => TryClaimAsync(signIn, clinic, cancellationToken), cancellationToken)).Outcome;

    private async Task<Claimed?> TryClaimAsync(string signIn, ClinicId clinic, CancellationToken cancellationToken)
    {
        var (old, now) = (await places.FindAsync(signIn, cancellationToken), clock.GetUtcNow());
        if (old is not null && old.Clinic != clinic)
        {
            if (await people.FindAsync(old.Clinic, signIn, cancellationToken) is not null)
            {
                return new(PeopleOutcome.BelongsAlready);
            }

            if (now - old.Claimed < Pause)
            {
                return new(PeopleOutcome.BeingAccepted);
            }
        }

        return await places.PutAsync(new(signIn, clinic, now) { Token = old?.Token }, cancellationToken) ? new(PeopleOutcome.Done) : null;
    }

    private sealed record Claimed(PeopleOutcome Outcome);
}
