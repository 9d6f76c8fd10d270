using System.Security.Cryptography;

namespace Recist.Pipeline;

/// <summary>Repeats a read-decide-write step until it went through.</summary>
internal static class Retry
{
    private const int Most = 40;

    /// <summary>Repeats while the step says that another writer was first.</summary>
    /// <param name="step">Reads anew, decides, writes; null where another writer was first.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="TimeoutException">Other writers were first every time; the message comes again later.</exception>
    public static async Task<T> UntilWrittenAsync<T>(Func<Task<T?>> step, CancellationToken cancellationToken)
        where T : class
    {
        for (var i = 0; i < Most; i++)
        {
            if (await step() is { } result)
            {
                return result;
            }

            // Whoever was first has most often finished: one more look finds what stands now. Those who meet again wait, each another while.
            if (i > 0)
            {
                await Task.Delay(RandomNumberGenerator.GetInt32(5, 20 + (10 * i)), cancellationToken);
            }
        }

        throw new TimeoutException("Too many writers at once.");
    }
}
