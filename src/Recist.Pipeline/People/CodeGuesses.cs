namespace Recist.Pipeline;

/// <summary>Lets nobody guess codes: after 5 wrong ones within an hour a sign-in has to wait. Counted in the store, so for every instance.</summary>
public sealed class CodeGuesses(ISignInPlaces places, TimeProvider clock)
{
    /// <summary>So many wrong codes within <see cref="Window"/> are heard.</summary>
    public const int Most = 5;

    /// <summary>One hour from the first wrong code.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromHours(1);

    /// <summary>Counts a try before it is looked at, so that many at once count as many; a right code is forgiven afterwards.</summary>
    /// <returns>False where this sign-in has to wait.</returns>
    internal async Task<bool> AdmitAsync(string signIn, CancellationToken cancellationToken)
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

    /// <summary>Takes back the try that was right. Earlier wrong ones stay: a code that one has must not buy guesses of another.</summary>
    internal Task ForgiveAsync(string signIn, CancellationToken cancellationToken) => Retry.UntilWrittenAsync(
        async () => await places.WrongCodesAsync(signIn, cancellationToken) is not { Count: > 0 } count
            || await places.CountAsync(count with { Count = count.Count - 1 }, cancellationToken) ? "forgiven" : null,
        cancellationToken);
}
