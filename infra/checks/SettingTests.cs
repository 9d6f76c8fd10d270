using System.Text.RegularExpressions;

namespace Recist.InfraChecks;

public sealed partial class SettingTests
{
    [Fact]
    public void Every_setting_that_the_app_reads_is_deployed()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Bicep.Infra, "..", "src", "RecistFunctions", "Startup"), "*.cs").Select(File.ReadAllText);
        var read = sources.SelectMany(source => Setting().Matches(source).Select(match => match.Groups[1].Value.Replace(":", "__", StringComparison.Ordinal)));
        var deployed = Prediction.Recorded().OfType("Microsoft.Web/sites/config").Single()["properties"]!.AsObject().Select(setting => setting.Key);

        Assert.Empty(read.Distinct().Except(deployed));
    }

    [Fact]
    public void Every_trigger_connection_is_deployed()
    {
        var triggers = Directory.EnumerateFiles(Path.Combine(Bicep.Infra, "..", "src", "RecistFunctions", "Triggers"), "*.cs").Select(File.ReadAllText);
        var connections = triggers.SelectMany(source => Connection().Matches(source).Select(match => match.Groups[1].Value)).Distinct().ToList();
        var deployed = Prediction.Recorded().OfType("Microsoft.Web/sites/config").Single()["properties"]!.AsObject();

        Assert.Equal(["Data", "Landing"], connections.Order(StringComparer.Ordinal));
        Assert.All(connections, connection => Assert.NotNull(deployed[$"{connection}__queueServiceUri"]));
    }

    [GeneratedRegex("\"((?:Reports|Tokens):[A-Za-z]+|APPLICATIONINSIGHTS_[A-Z_]+)\"")]
    private static partial Regex Setting();

    [GeneratedRegex("Connection = \"([A-Za-z]+)\"")]
    private static partial Regex Connection();
}
