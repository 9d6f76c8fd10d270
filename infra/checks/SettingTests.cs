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
    public void An_issuer_of_patients_is_deployed_with_every_setting_that_the_app_reads_of_an_issuer()
    {
        var source = File.ReadAllText(Path.Combine(Bicep.Infra, "..", "src", "RecistFunctions", "Startup", "TokenSettings.cs"));
        var read = OfAnIssuer().Matches(source).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        var deployed = DeployedOfAnIssuer().Matches(File.ReadAllText(Path.Combine(Bicep.Infra, "main.bicep"))).Select(match => match.Groups[1].Value);

        Assert.Equal(["Audience", "Issuer", "Keys", "Roles"], read);
        Assert.Equal(read, deployed.Order(StringComparer.Ordinal));
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

    [Fact]
    public void Every_container_queue_and_table_that_the_code_names_is_deployed()
    {
        string[] files = ["Recist.Pipeline/Ids/BlobContainer.cs", "Recist.Pipeline/Messages/QueueName.cs", "Recist.Storage/Tables/TableNames.cs"];
        var named = files.SelectMany(file => Name().Matches(File.ReadAllText(Path.Combine(Bicep.Infra, "..", "src", file))).Select(match => match.Groups[1].Value)).ToList();
        var deployed = Prediction.Recorded().Resources.Select(resource => resource!.AsObject().Name().Split('/')[^1]).ToHashSet(StringComparer.Ordinal);

        Assert.True(named.Count >= 19);
        Assert.All(named, name => Assert.Contains(name, deployed));
    }

    [GeneratedRegex("const string \\w+ = \"(\\w+)\"")]
    private static partial Regex Name();

    [GeneratedRegex("\"((?:Reports|Tokens):[A-Za-z]+|APPLICATIONINSIGHTS_[A-Z_]+)\"")]
    private static partial Regex Setting();

    [GeneratedRegex("(?:(?:Required|Address)\\(section, |section\\[)\"([A-Za-z]+)\"")]
    private static partial Regex OfAnIssuer();

    [GeneratedRegex("Tokens__Issuers__0__([A-Za-z]+):")]
    private static partial Regex DeployedOfAnIssuer();

    [GeneratedRegex("Connection = \"([A-Za-z]+)\"")]
    private static partial Regex Connection();
}
