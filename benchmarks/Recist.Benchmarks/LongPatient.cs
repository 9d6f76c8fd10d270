namespace Recist.Benchmarks;

/// <summary>One patient with 500 visits and 10 lesions: the cost of a visit must not grow with the visits before it.</summary>
internal static class LongPatient
{
    private static readonly PatientHistory History = Histories.Of(0, visits: 500, targets: 5, nonTargets: 5);

    /// <summary>The first assessment of the process, which has everything compiled on the way.</summary>
    public static void Cold() =>
        Console.WriteLine($"500 visits x 10 lesions, first assessment of the process: {Timing.Once(() => ResponseAssessor.Assess(History)):F1} ms");

    public static void Warm()
    {
        var time = Timing.Of(200, () => ResponseAssessor.Assess(History));
        Console.WriteLine($"500 visits x 10 lesions, warm: least {time.Least:F2} ms, median {time.Median:F2} ms");
    }
}
