using System.Globalization;
using System.Text.Json.Nodes;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

public class RedeliveryTests
{
    private static readonly JsonNode Extensions = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "host.json")))!["extensions"]!;

    [Fact]
    public void The_Functions_host_is_told_the_numbers_of_the_pipeline()
    {
        var queues = Extensions["queues"]!;
        Assert.Equal(Redelivery.Most, queues["maxDequeueCount"]!.GetValue<int>());
        Assert.Equal(Redelivery.Pause, Time(queues, "visibilityTimeout"));
        Assert.Equal(Redelivery.IdlePoll, Time(queues, "maxPollingInterval"));
        Assert.Equal(Redelivery.MostEvents, Extensions["blobs"]!["poisonBlobThreshold"]!.GetValue<int>());
    }

    [Fact]
    public void The_counters_of_an_upload_speak_before_its_queue_does()
    {
        var options = new PipelineOptions();
        Assert.True(options.MostStarts + options.MostFailures < Redelivery.Most);
    }

    [Fact]
    public void A_message_is_still_being_delivered_when_a_short_outage_ends() =>
        Assert.True(Redelivery.Most * Redelivery.Pause > TimeSpan.FromMinutes(5));

    [Fact]
    public void Each_queue_has_its_poison_queue() =>
        Assert.Equal(QueueName.All.Select(q => q + QueueName.PoisonSuffix).Prepend(QueueName.LostEvents), QueueName.Poison);

    private static TimeSpan Time(JsonNode node, string name) =>
        TimeSpan.ParseExact(node[name]!.GetValue<string>(), "c", CultureInfo.InvariantCulture);
}
