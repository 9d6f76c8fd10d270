using System.Text.Json.Nodes;

namespace Recist.HeadTests.Functions;

public sealed class MetadataTests
{
    [Fact]
    public void The_app_has_these_functions_that_no_person_calls()
    {
        string[] expected =
        [
            "AssessPatient           | queueTrigger patients     | Data",
            "DispatchWeeklySummaries | timerTrigger 0 0 * * * * | ",
            "IngestUpload            | queueTrigger uploads      | Data",
            "SweepUnfinished         | timerTrigger 0 */5 * * * * | ",
            "UploadArrived           | blobTrigger uploads/{clinic}/{file} | Landing",
            "WriteReports            | queueTrigger reports      | Data",
            "WriteWeeklySummary      | queueTrigger summaries    | Data",
        ];

        var found = DeployedFunctions.All.Where(function => Type(function) != "httpTrigger").Select(Line).Order(StringComparer.Ordinal);

        Assert.Equal(expected.Select(Squeezed), found);
    }

    [Fact]
    public void Uploads_are_announced_by_Event_Grid_because_the_plan_takes_no_polling() =>
        Assert.Equal("EventGrid", DeployedFunctions.Trigger(DeployedFunctions.OfTrigger("blobTrigger").Single())["source"]!.GetValue<string>());

    [Fact]
    public void Queue_messages_are_strings_and_in_the_encoding_that_the_pipeline_writes()
    {
        Assert.All(DeployedFunctions.OfTrigger("queueTrigger"), function => Assert.Equal("String", DeployedFunctions.Trigger(function)["dataType"]!.GetValue<string>()));
        var host = JsonNode.Parse(File.ReadAllText(Path.Combine(DeployedFunctions.Folder, "host.json")))!;

        Assert.Equal("base64", host["extensions"]!["queues"]!["messageEncoding"]!.GetValue<string>());
        Assert.Equal(Azure.Storage.Queues.QueueMessageEncoding.Base64, Recist.Storage.StorageClients.QueueOptions.MessageEncoding);
    }

    [Fact]
    public void The_subscription_script_names_the_blob_trigger() => Assert.Contains(
        $"Host.Functions.{DeployedFunctions.Name(DeployedFunctions.OfTrigger("blobTrigger").Single())}&",
        File.ReadAllText(Path.Combine(Recist.Tests.Repository.Root, "infra", "scripts", "subscribe-uploads.sh")));

    private static string Type(JsonObject function) => DeployedFunctions.Trigger(function)["type"]!.GetValue<string>();

    private static string Line(JsonObject function)
    {
        var trigger = DeployedFunctions.Trigger(function);
        var what = trigger["queueName"] ?? trigger["schedule"] ?? trigger["path"];
        return Squeezed($"{DeployedFunctions.Name(function)}|{Type(function)} {what}|{trigger["connection"]}");
    }

    private static string Squeezed(string line) => string.Concat(line.Where(c => c != ' '));
}
