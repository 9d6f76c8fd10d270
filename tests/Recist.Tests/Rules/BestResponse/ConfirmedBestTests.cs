namespace Recist.Tests.Rules;

public class ConfirmedBestTests
{
    // Table 3 of RECIST 1.1: first and second time point, with the minimum duration of SD met at the first or not.
    [Theory]
    [InlineData("CR", "CR", "CR", "CR")]
    [InlineData("CR", "SD", "SD", "SD")]
    [InlineData("CR", "PD", "SD", "PD")]
    [InlineData("CR", "NE", "SD", "NE")]
    [InlineData("PR", "CR", "PR", "PR")]
    [InlineData("PR", "PR", "PR", "PR")]
    [InlineData("PR", "SD", "SD", "SD")]
    [InlineData("PR", "PD", "SD", "PD")]
    [InlineData("PR", "NE", "SD", "NE")]
    [InlineData("NE", "NE", "NE", "NE")]
    public void Table_3(string first, string second, string minimumMet, string minimumNotMet)
    {
        Assert.Equal(minimumMet, ResponseSequence.Confirmed($"42 {first}, 84 {second}"));
        Assert.Equal(minimumNotMet, ResponseSequence.Confirmed($"21 {first}, 60 {second}"));
    }

    [Theory]
    [InlineData(true, OverallResponse.SD)]
    [InlineData(false, OverallResponse.PR)]
    public void The_study_says_which_of_the_two_counts(bool required, OverallResponse expected) =>
        Assert.Equal(expected, ResponseSequence.Read("42 PR, 84 SD", new() { ConfirmationRequired = required }).Assess().BestThatCounts);
}
