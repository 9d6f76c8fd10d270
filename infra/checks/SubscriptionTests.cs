using System.Text.Json.Nodes;

namespace Recist.InfraChecks;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task The_subscription_takes_committed_uploads_only_and_keeps_what_it_could_not_deliver()
    {
        var subscription = (await Compiled())["resources"]![0]!["properties"]!;

        Assert.Equal("/blobServices/default/containers/uploads/", subscription["filter"]!["subjectBeginsWith"]!.ToString());
        Assert.Equal(["Microsoft.Storage.BlobCreated"], subscription["filter"]!["includedEventTypes"]!.AsArray().Select(type => type!.ToString()));
        Assert.DoesNotContain("CreateFile", subscription["filter"]!["advancedFilters"]!.ToJsonString());
        Assert.Equal("undelivered-events", subscription["deadLetterWithResourceIdentity"]!["deadLetterDestination"]!["properties"]!["blobContainerName"]!.ToString());
    }

    [Fact]
    public async Task The_address_with_the_key_in_it_is_a_secret_parameter() =>
        Assert.Equal("securestring", (await Compiled())["parameters"]!["endpoint"]!["type"]!.ToString());

    [Fact]
    public void The_script_deploys_that_template_with_the_outputs_of_the_main_one()
    {
        var script = File.ReadAllText(Path.Combine(Bicep.Infra, "scripts", "subscribe-uploads.sh"));
        var main = File.ReadAllText(Path.Combine(Bicep.Infra, "main.bicep"));

        Assert.Contains("app/upload-subscription.bicep", script);
        foreach (var output in new[] { "AZURE_FUNCTION_APP_NAME", "UPLOAD_TOPIC_NAME", "LANDING_ACCOUNT_NAME", "EVENTS_IDENTITY_ID" })
        {
            Assert.Contains($"output {output} string", main);
            Assert.Contains($"${{{output}", script);
        }
    }

    private static async Task<JsonNode> Compiled()
    {
        var (_, output, _) = await Bicep.Run("build", "app/upload-subscription.bicep", "--stdout");
        return JsonNode.Parse(output)!;
    }
}
