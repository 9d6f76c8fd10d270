using System.Diagnostics;

namespace Recist.Benchmarks;

/// <summary>How long something takes: several runs, of which the shortest is disturbed least by what else the machine does.</summary>
/// <param name="Least">Milliseconds of the shortest run.</param>
/// <param name="Median">Milliseconds of the run in the middle.</param>
internal readonly record struct Timing(double Least, double Median)
{
    /// <summary>Times an action on this thread.</summary>
    public static Timing Of(int runs, Action action)
    {
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            times[i] = Once(action);
        }

        Array.Sort(times);
        return new(times[0], times[runs / 2]);
    }

    /// <summary>Milliseconds of one run.</summary>
    public static double Once(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
