using Recist.Tests;

namespace Recist.HeadTests.Functions;

public sealed class TriggerFileTests
{
    private const int Longest = 15;

    public static TheoryData<string> Files => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "RecistFunctions", "Triggers"), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_trigger_only_binds_calls_and_returns(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, file));

        Assert.InRange(lines.Length, 1, Longest);
        Assert.DoesNotContain(lines, line => line.Contains("if (", StringComparison.Ordinal) || line.Contains("using Azure", StringComparison.Ordinal));
    }
}
