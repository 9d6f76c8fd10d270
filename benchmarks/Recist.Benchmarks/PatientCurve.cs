namespace Recist.Benchmarks;

/// <summary>Cost against the number of patients: 254 patients of three readers with seven visits, up to fifty times as many.</summary>
internal static class PatientCurve
{
    private const int HistoriesOfOne = 762;
    private const int Visits = 7;

    public static void Run()
    {
        Console.WriteLine("times  histories  visits   least ms  median ms  least CPU ms  CPU us per visit  bytes per visit");
        foreach (var times in (int[])[1, 2, 5, 10, 20, 50])
        {
            PatientHistory[] histories = [.. Enumerable.Range(0, times * HistoriesOfOne).Select(p => Histories.Of(p, Visits, targets: 5, nonTargets: 5))];
            void Assess() => Array.ForEach(histories, h => ResponseAssessor.Assess(h));

            var visits = histories.Length * Visits;
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assess();
            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / visits;
            var time = Timing.Of(7, Assess);
            Console.WriteLine($"{times,5}  {histories.Length,9}  {visits,6}  {time.Least,9:F1}  {time.Median,9:F1}  {time.LeastProcessor,12:F1}  {time.LeastProcessor * 1000 / visits,16:F2}  {bytes,15}");
        }
    }
}
