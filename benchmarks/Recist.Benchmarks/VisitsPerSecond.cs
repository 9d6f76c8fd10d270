namespace Recist.Benchmarks;

/// <summary>Assessment alone, reasons included, on one core.</summary>
internal static class VisitsPerSecond
{
    private const int Patients = 1000;
    private const int Visits = 10;

    public static void Run()
    {
        PatientHistory[] histories = [.. Enumerable.Range(0, Patients).Select(p => Histories.Of(p, Visits, targets: 5, nonTargets: 3))];
        var time = Timing.Of(40, () => Array.ForEach(histories, h => ResponseAssessor.Assess(h)));
        Console.WriteLine($"Assessment alone, {Patients} patients x {Visits} visits x 8 lesions: {PerSecond(time.Least):N0} visits/s (median run {PerSecond(time.Median):N0}; by processor time {PerSecond(time.LeastProcessor):N0})");
    }

    private static double PerSecond(double milliseconds) => Patients * Visits / milliseconds * 1000;
}
