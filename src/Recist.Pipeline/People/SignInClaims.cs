namespace Recist.Pipeline;

/// <summary>Keeps a sign-in to one clinic. A claim points; whether the sign-in belongs there is what the clinic's people say.</summary>
public sealed class SignInClaims(IPeople people, ISignInPlaces places, TimeProvider clock)
{
    /// <summary>So long a claim that led to nothing keeps other clinics off: its request may still be on its way.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Points a sign-in to a clinic, unless it belongs to another one.</summary>
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
