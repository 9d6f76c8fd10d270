using System.Collections.Concurrent;
using Recist.Tests.Naive.Cases;

namespace Recist.Tests.Naive;

/// <summary>The engine and a second evaluator, written from the specification alone, agree on random histories.</summary>
public sealed class NaiveComparisonTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(Criteria.Recist11, 60_000)]
    [InlineData(Criteria.Recist10, 30_000)]
    [InlineData(Criteria.MRecistHcc, 40_000)]
    [InlineData(Criteria.IRecist, 60_000)]
    [InlineData(Criteria.ImRecist, 30_000)]
    public void Engine_and_naive_evaluator_agree(Criteria criteria, int histories)
    {
        var compared = 0;
        var failures = new ConcurrentDictionary<int, List<string>>();
        Parallel.For(0, histories, number =>
        {
            if (Differences(RandomHistory.Make(number, criteria)) is { Count: > 0 } found)
            {
                failures[number] = found;
            }

            Interlocked.Increment(ref compared);
        });
        foreach (var kind in failures.OrderBy(f => f.Key).GroupBy(f => Kind(f.Value[0])).OrderByDescending(g => g.Count()).Take(12))
        {
            output.WriteLine($"{kind.Count()} x {kind.Key}");
            output.WriteLine(Message(kind.First().Key, criteria));
        }

        Assert.Empty(failures);
        Assert.Equal(histories, compared);
    }

    private static List<string> Differences(PatientHistory history)
    {
        try
        {
            return Comparison.Differences(ResponseAssessor.Assess(history), NaiveEvaluator.Evaluate(history));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return ["thrown: " + e];
        }
    }

    /// <summary>A difference without the visit and the lesions that show it.</summary>
    private static string Kind(string difference) =>
        difference[..difference.IndexOf(' ', StringComparison.Ordinal)] is "lesions" or "thrown:" or "pfs:" or "ipfs:" or "ttp:" or "os:" or "dor:" or "sd" or "ttr:"
            ? difference[..3] + string.Join(' ', difference.Split(' ', ',').Where(w => w.Length > 4 && char.IsLetter(w[0])))
            : difference[(difference.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string Message(int number, Criteria criteria)
    {
        var whole = RandomHistory.Make(number, criteria);
        var kind = Kind(Differences(whole)[0]);
        var history = Smaller.Shrink(whole, h => Differences(h).Exists(d => Kind(d) == kind));
        return $"case {number}, {criteria}\n{string.Join('\n', Differences(history))}\n{HistoryText.Of(history)}";
    }
}
