namespace Recist.InfraChecks;

public sealed class PredictionTests
{
    private static readonly string[] Target =
        ["--subscription-id", "00000000-0000-0000-0000-000000000001", "--resource-group", "rg-recist", "--location", "westeurope"];

    [Fact]
    public async Task What_would_be_created_is_what_was_recorded()
    {
        var record = Environment.GetEnvironmentVariable("RECORD_PREDICTION") == "1";
        var (exit, output, complaints) = await Bicep.Run(
            ["snapshot", "main.bicepparam", "--mode", record ? "overwrite" : "validate", .. Target]);

        Assert.True(exit == 0, $"Run infra/check --record after a wanted change.\n{output}\n{complaints}");
    }

    [Fact]
    public void The_prediction_holds_no_remark() => Assert.Empty(Prediction.Recorded().Diagnostics);

    [Fact]
    public void Every_container_queue_and_table_of_the_design_is_there()
    {
        string[] expected =
        [
            "containers/deadletter", "containers/originals", "containers/reports", "containers/results", "containers/summaries",
            "queues/patients", "queues/reports", "queues/summaries", "queues/uploads",
            "tables/Audit", "tables/ClinicPatients", "tables/Clinics", "tables/Identity", "tables/Pending", "tables/People", "tables/Profile",
            "tables/Timeline", "tables/Uploads", "tables/Weekly",
        ];

        var found = Prediction.Recorded().Resources
            .Select(resource => resource!.AsObject())
            .Where(resource => resource.Name().StartsWith("stdata", StringComparison.Ordinal) && resource.Name().Count(letter => letter == '/') == 2)
            .Select(resource => $"{resource["type"]!.GetValue<string>().Split('/')[^1]}/{resource.Name().Split('/')[^1]}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, found);
    }
}
