using System.Text.Json.Nodes;
using Recist.Tests;

namespace Recist.HeadTests.Host;

/// <summary>What is published is what is recorded in functions.txt. After a wanted change record it anew: RECORD_FUNCTIONS=1.</summary>
public sealed class PublishedFunctionsTests
{
    private static readonly string Recorded = Path.Combine(Repository.Root, "tests", "Recist.HeadTests", "Host", "functions.txt");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_published_app_has_the_recorded_functions()
    {
        string metadata = await File.ReadAllTextAsync(Path.Combine(await PublishedApp.FolderAsync(), "functions.metadata"), Cancel);
        string[] found = [.. JsonNode.Parse(metadata)!.AsArray().Select(function => Line(function!)).Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("RECORD_FUNCTIONS") == "1")
        {
            await File.WriteAllLinesAsync(Recorded, found, Cancel);
        }

        Assert.Equal(await File.ReadAllLinesAsync(Recorded, Cancel), found);
    }

    private static string Line(JsonNode function)
    {
        var trigger = function["bindings"]!.AsArray()
            .Single(binding => binding!["type"]!.GetValue<string>().EndsWith("Trigger", StringComparison.Ordinal))!;
        var place = trigger["route"] ?? trigger["queueName"] ?? trigger["schedule"] ?? trigger["path"];
        string methods = trigger["methods"] is { } named ? $" {string.Join(',', named.AsArray())}" : string.Empty;
        return $"{function["name"]} | {trigger["type"]}{methods} | {place}";
    }
}
