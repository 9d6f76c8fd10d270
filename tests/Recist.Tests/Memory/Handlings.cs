namespace Recist.Tests.Memory;

/// <summary>Handlers that are stopped before a storage call: others run there, or the process dies.</summary>
internal static class Handlings
{
    /// <summary>Runs a handler and, before some of its storage calls, other things.</summary>
    /// <param name="host">The host.</param>
    /// <param name="handler">The handler.</param>
    /// <param name="before">Called with the number of each call, from 0, and its name; what it calls itself is not counted.</param>
    public static async Task RunAsync(this MemoryHost host, Func<Task> handler, Func<int, string, Task> before)
    {
        var (calls, outer, made) = (host.Storage.Calls, host.Storage.Calls.Before, 0);
        calls.Before = OneAsync;
        try
        {
            await handler();
        }
        finally
        {
            calls.Before = outer;
        }

        async Task OneAsync(string call)
        {
            calls.Before = null;
            try
            {
                await before(made++, call);
                await (outer?.Invoke(call) ?? Task.CompletedTask);
            }
            finally
            {
                calls.Before = OneAsync;
            }
        }
    }

    /// <summary>Runs a handler whose process dies before its storage call of that number, from 0.</summary>
    /// <returns>False where it ended before.</returns>
    public static Task<bool> DieAsync(this MemoryHost host, Func<Task> handler, int at) =>
        host.DieAsync(handler, (number, _) => number >= at);

    /// <summary>Runs a handler whose process dies before a storage call: that one fails, and so does every later one.</summary>
    public static async Task<bool> DieAsync(this MemoryHost host, Func<Task> handler, Func<int, string, bool> at)
    {
        var isDead = false;
        try
        {
            await host.RunAsync(handler, (number, call) =>
            {
                isDead |= at(number, call);
                return isDead ? throw new DeathException() : Task.CompletedTask;
            });
        }
        catch (DeathException)
        {
        }

        return isDead;
    }

    private sealed class DeathException : Exception;
}
