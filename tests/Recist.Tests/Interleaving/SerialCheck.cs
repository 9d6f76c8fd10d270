using System.Collections.Immutable;

namespace Recist.Tests.Interleaving;

/// <summary>Runs some operations against each other at cut points, and compares each ending with those of the serial orders.</summary>
/// <remarks>
/// Serial orders are at first those in which each operation, with all that it causes, is over before the next one begins. A handler is a
/// unit of its own, however: an upload that is read and not yet assessed is a state in which a person may sign what stood before, and the
/// end is another one than in those orders. So the orders at the grain of handlers are serial ones too: operations between the steps and
/// handlers of others, with their own messages worked off at once or later. They are run only where an ending is none of the first ones.
/// </remarks>
/// <param name="interleaver">Runs them.</param>
/// <param name="operations">Two or three: each is cut by the next one.</param>
internal sealed class SerialCheck(Interleaver interleaver, ImmutableArray<Operation> operations)
{
    // No operation has more steps and messages; those that are not there end the count before.
    private const int MostHandlers = 12;
    private readonly Dictionary<string, Ending> serial = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Ending> fine = new(StringComparer.Ordinal);

    /// <summary>Storage calls of the first operation, without the others.</summary>
    public ImmutableArray<string> Calls { get; private set; } = [];

    /// <summary>Endings that are those of an order at the grain of handlers alone.</summary>
    public int AtFineGrain { get; private set; }

    /// <summary>Runs the serial orders.</summary>
    /// <returns>What is wrong with them.</returns>
    public async Task<IReadOnlyList<string>> BeginAsync()
    {
        var faults = new HashSet<string>(StringComparer.Ordinal);
        foreach (var order in Orders(operations))
        {
            var ending = await interleaver.RunAsync(order[0], [.. order.Skip(1).Select(o => new Cut(int.MaxValue, o))]);
            Calls = Calls.IsEmpty ? ending.Calls : Calls;
            serial.TryAdd(ending.Text, ending);
            faults.UnionWith(ending.Faults);
        }

        return [.. faults];
    }

    /// <summary>Runs the operations, each cut by the next one.</summary>
    /// <param name="manner">What becomes of the messages of all but the first.</param>
    /// <param name="at">Before which storage call each but the last is cut.</param>
    /// <returns>What is wrong with the ending.</returns>
    public async Task<IReadOnlyList<string>> CutAsync(Manner manner, params int[] at)
    {
        var ending = await interleaver.RunAsync(operations[0], [.. at.Select((call, i) => new Cut(call, operations[i + 1], manner))]);
        if (serial.ContainsKey(ending.Text))
        {
            return ending.Faults;
        }

        if (fine.Count == 0)
        {
            await RefineAsync();
        }

        if (fine.ContainsKey(ending.Text))
        {
            AtFineGrain++;
            return ending.Faults;
        }

        return [.. ending.Faults, "It ends as no serial order does: " + Nearest(ending)];
    }

    private static IEnumerable<ImmutableArray<Operation>> Orders(ImmutableArray<Operation> all) => all.Length == 1
        ? [all]
        : all.SelectMany(one => Orders(all.Remove(one)).Select(rest => rest.Insert(0, one)));

    private async Task RefineAsync()
    {
        foreach (var order in Orders(operations))
        {
            foreach (var manner in Enum.GetValues<Manner>())
            {
                await RefineAsync(order, [], manner);
            }
        }
    }

    // Counts the places of one operation after the other, until there are no more of them.
    private async Task<bool> RefineAsync(ImmutableArray<Operation> order, ImmutableArray<int> done, Manner manner)
    {
        if (done.Length == order.Length - 1)
        {
            if (await interleaver.NestAsync(order, done, manner) is not { } ending)
            {
                return false;
            }

            fine.TryAdd(ending.Text, ending);
            return true;
        }

        var i = 0;
        while (i < MostHandlers && await RefineAsync(order, done.Add(i), manner))
        {
            i++;
        }

        return i > 0;
    }

    private string Nearest(Ending ending) => Difference.Of(
        serial.Values.Concat(fine.Values).Select(e => e.State).MinBy(s => Distance(s, ending.State))!, ending.State);

    private static int Distance(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other) =>
        one.Except(other, StringComparer.Ordinal).Count() + other.Except(one, StringComparer.Ordinal).Count();
}
