using CsCheck;
using Recist.Tests.Rules;

namespace Recist.Tests.SeveralReaders;

/// <summary>What must hold for readers whatever they read.</summary>
public class ReaderRelationsTests
{
    [Fact]
    public void Renaming_the_reader_changes_nothing_but_the_name() => Generated.History.Sample(history =>
    {
        var (one, other) = (Reads.Of("R1", history), Reads.Of("Dr Jones", history));
        Assert.Equal(one.Visits.Select(Verdict), other.Visits.Select(Verdict));
        Assert.Equal((one.Best.Unconfirmed, one.Best.Confirmed), (other.Best.Unconfirmed, other.Best.Confirmed));
        Assert.Equal(one.Conformance.Issues, other.Conformance.Issues);
        Assert.Equal(one.Queries.Select(q => (q.Code, q.Visit)), other.Queries.Select(q => (q.Code, q.Visit)));
        Assert.Empty(Reads.Compare(one, other).Discordances);
    }, iter: 2_000);

    [Fact]
    public void The_order_of_reads_does_not_matter() => Gen.Select(Generated.History, Generated.History, Generated.History).Sample((a, b, c) =>
    {
        Assessment[] reads = [Reads.Of("R1", a), Reads.Of("R2", b), Reads.Of("R3", c)];
        var text = Reads.Compare(reads).Text();
        Assert.Equal(text, Reads.Compare([.. reads.Reverse()]).Text());
        Assert.Equal(text, Reads.Compare(reads[1], reads[2], reads[0]).Text());
    }, iter: 1_000);

    [Fact]
    public void Exchanging_the_names_exchanges_the_values() => Gen.Select(Generated.History, Generated.History).Sample((a, b) =>
    {
        var here = Reads.Compare(Reads.Of("R1", a), Reads.Of("R2", b));
        var there = Reads.Compare(Reads.Of("R2", a), Reads.Of("R1", b));
        Assert.Equal(here.NeedsAdjudication, there.NeedsAdjudication);
        Assert.Equal(
            here.Discordances.Select(d => (d.Kind, d.Visit, d.Values[0].Value, d.Values[1].Value)),
            there.Discordances.Select(d => (d.Kind, d.Visit, d.Values[1].Value, d.Values[0].Value)));
    }, iter: 1_000);

    private static (string, Length?, OverallResponse?, OverallResponse?, string) Verdict(VisitAssessment visit) =>
        (visit.Visit.Label, visit.Sum, visit.Overall, visit.OverallFinal, string.Join(' ', visit.Reasons.Select(r => r.Rule)));
}
