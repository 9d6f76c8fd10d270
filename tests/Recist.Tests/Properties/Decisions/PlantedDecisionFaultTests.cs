namespace Recist.Tests.Properties.Decisions;

/// <summary>The tales catch the faults that they are there for.</summary>
public class PlantedDecisionFaultTests(ITestOutputHelper output)
{
    private const int Most = 400;

    [Theory]
    [InlineData(nameof(Plant.ReleaseBindsAssessment), "without a release of what it says")]
    [InlineData(nameof(Plant.SignatureBindsAssessment), "nobody read what it says")]
    [InlineData(nameof(Plant.PolicyReleasesProgression), "a policy released progression")]
    [InlineData(nameof(Plant.IgnoresSha), "done without reading")]
    [InlineData(nameof(Plant.NamesAnotherPdf), "names a PDF of the other edition")]
    [InlineData(nameof(Plant.SettingsReachNothing), "the clinician edition does not say that")]
    public async Task A_planted_fault_is_found(string fault, string found)
    {
        using var runner = await TaleRunner.StartAsync(Enum.Parse<Plant>(fault));
        for (var seed = 0; seed < Most; seed++)
        {
            if ((await runner.TellAsync(Tale.Of(seed))).Wrong is { } wrong && wrong.Contains(found, StringComparison.Ordinal))
            {
                output.WriteLine(await runner.StoryAsync(Tale.Of(seed)));
                return;
            }
        }

        Assert.Fail($"{fault} is not found in {Most} tales.");
    }
}
