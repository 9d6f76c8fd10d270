namespace Recist.Tests.Rules;

public class IRecistWordsTests
{
    [Theory]
    [InlineData("30 0", "iCR")]
    [InlineData("30 21", "iPR")]
    [InlineData("30 30", "iSD")]
    [InlineData("30 36", "iUPD")]
    [InlineData("30 -", "NE")]
    public void Each_response_has_its_word(string sums, string expected)
    {
        var mm = Patient.Mm(sums);
        Assert.Equal(expected, Immune.WithTargets().Baseline(mm[0]).On(42, mm[1]).Words());
    }

    [Fact]
    public void Non_targets_alone_and_no_disease_have_theirs()
    {
        Assert.Equal("Non-iCR/Non-iUPD iCR", Immune.WithNonTargets().Baseline()
            .On(42).NonTarget(NonTargetStatus.Present).On(84).NonTarget(NonTargetStatus.Absent).Words());
        Assert.Equal("NED", new Patient { Options = Immune.Options }.Baseline().On(42).Words());
    }
}
