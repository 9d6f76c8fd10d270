using Recist.Ingestion;
using Recist.Tests.Naive.Cases;

namespace Recist.Tests.Properties;

/// <summary>Nothing depends on the order in which things are written down or arrive.</summary>
public class OrderTests
{
    public static TheoryData<Criteria> All => Histories.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Lesions_findings_and_visits_in_any_order_read_the_same(Criteria criteria) => Histories.Each(criteria, (history, number) =>
    {
        var random = new CaseRandom(number + 1_000_000);
        var shuffled = history with
        {
            Lesions = [.. Shuffled(history.Lesions, random)],
            Visits = [.. Shuffled(history.Visits, random).Select(v => v with
            {
                Measurements = [.. Shuffled(v.Measurements, random)],
                NonTargets = [.. Shuffled(v.NonTargets, random)],
                NewLesions = [.. Shuffled(v.NewLesions, random)],
            })],
        };
        Assert.Equal(Histories.Verdicts(history), Histories.Verdicts(shuffled));
    });

    [Theory]
    [MemberData(nameof(All))]
    public void A_reader_of_another_name_reads_the_same(Criteria criteria) => Histories.Each(criteria, (history, _) =>
    {
        var renamed = history with { Reader = "R9" };
        Assert.Equal(Histories.Verdicts(history), Histories.Verdicts(renamed));
        Assert.Equal("R9", ResponseAssessor.Assess(renamed).History.Reader);
    }, 500);

    [Theory]
    [MemberData(nameof(All))]
    public void Files_of_one_visit_each_read_the_same_in_any_order_of_arrival(Criteria criteria)
    {
        var joined = 0;
        Histories.Each(criteria, (history, number) =>
        {
            var random = new CaseRandom(number + 2_000_000);
            var files = history.Visits.Select((v, i) => new SubmittedPatient(history with { Visits = [v] }, $"{i}.json")).ToList();
            var (inOrder, _) = HistoryMerge.Merge(files);
            var (inDisorder, _) = HistoryMerge.Merge(Shuffled(files, random));
            Assert.Equal(inOrder.Length, inDisorder.Length);
            Assert.Equal(inOrder.Select(p => string.Join('\n', Histories.Verdicts(p.History))), inDisorder.Select(p => string.Join('\n', Histories.Verdicts(p.History))));
            joined += inOrder.Length;
        }, 1_000);
        Assert.True(joined > 500, $"Only {joined} were joined.");
    }

    private static List<T> Shuffled<T>(IEnumerable<T> items, CaseRandom random) => [.. items.Select(i => (random.Below(1 << 20), i)).OrderBy(p => p.Item1).Select(p => p.i)];
}
