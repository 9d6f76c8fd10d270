using Recist.Cli.Inputs;

namespace Recist.Tests.CommandLine;

public class WarmUpTests
{
    [Fact]
    public void The_built_in_patient_goes_the_whole_way() => Assert.Equal(3, WarmUp.Run());
}
