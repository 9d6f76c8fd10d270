namespace Recist.Pipeline;

/// <summary>Lets nobody guess codes: after 5 wrong ones within an hour a sign-in has to wait, on every instance.</summary>
public sealed class CodeGuesses(ISignInPlaces places, IOutages outages, TimeProvider clock)
{
    /// <summary>So many wrong codes within <see cref="Window"/> are heard.</summary>
    public const int Most = 5;

    /// <summary>One hour from the first wrong code.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromHours(1);

    /// <summary>Looks at a code, unless this sign-in has to wait.</summary>
    /// <remarks>
    /// Each try is counted before its code is looked at, so that tries at the same moment are all counted. The count of this try is taken
    /// back where the code was right or could not be looked at. Earlier wrong tries stay counted, so that nobody clears them with an
    /// accepted code and goes on guessing another one.
    /// </remarks>
    internal async Task<PeopleOutcome> HearAsync(string signIn, Func<Task<PeopleOutcome>> look, CancellationToken cancellationToken)
    {
        if (!await AdmitAsync(signIn, cancellationToken))
        {
            return PeopleOutcome.TooManyWrong;
        }

        PeopleOutcome outcome;
        try
        {
            outcome = await look();
        }
        catch
        {
            await TryForgiveAsync(signIn);
            throw;
        }

        if (outcome != PeopleOutcome.WrongCode)
        {
            await TryForgiveAsync(signIn);
        }

        return outcome;
    }

    private async Task<bool> AdmitAsync(string signIn, CancellationToken cancellationToken)
    {
        var verdict = await Retry.UntilWrittenAsync(
            async () =>
            {
                var old = await places.WrongCodesAsync(signIn, cancellationToken);
                var now = clock.GetUtcNow();
                var count = old is null || now - old.Since >= Window ? new(signIn, now, 0) { Token = old?.Token } : old;
                if (count.Count >= Most)
                {
                    return "wait";
                }

                return await places.CountAsync(count with { Count = count.Count + 1 }, cancellationToken) ? "heard" : null;
            },
            cancellationToken);
        return verdict == "heard";
    }

    // What the code did stands already, so a storage that is away now must not make it look undone.
    private async Task TryForgiveAsync(string signIn)
    {
        try
        {
            await Retry.UntilWrittenAsync(
                async () => await places.WrongCodesAsync(signIn, CancellationToken.None) is not { Count: > 0 } count
                    || await places.CountAsync(count with { Count = count.Count - 1 }, CancellationToken.None) ? "forgiven" : null,
                CancellationToken.None);
        }
        catch (Exception e) when (outages.IsOutage(e))
        {
            // One try less within this hour.
        }
    }
}
