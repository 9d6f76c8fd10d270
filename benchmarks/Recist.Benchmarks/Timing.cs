using System.Diagnostics;

namespace Recist.Benchmarks;

/// <summary>How long something takes: several runs, of which the shortest is disturbed least by what else the machine does.</summary>
/// <param name="Least">Milliseconds of the shortest run.</param>
/// <param name="Median">Milliseconds of the run in the middle.</param>
/// <param name="LeastProcessor">Least milliseconds of processor time that this process took in a run.</param>
internal readonly record struct Timing(double Least, double Median, double LeastProcessor)
{
    /// <summary>Times an action on this thread.</summary>
    public static Timing Of(int runs, Action action)
    {
        var times = new double[runs];
        var processor = double.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            times[i] = Once(action);
            processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        Array.Sort(times);
        return new(times[0], times[runs / 2], processor);
    }

    /// <summary>Milliseconds of one run.</summary>
    public static double Once(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
