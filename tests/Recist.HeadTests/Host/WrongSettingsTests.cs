using System.Diagnostics;

namespace Recist.HeadTests.Host;

/// <summary>The published program with settings that it cannot start with, as whoever deploys it meets it.</summary>
[Collection(HostCollection.Name)]
public sealed class WrongSettingsTests
{
    [Fact]
    public async Task Without_settings_it_ends_with_a_sentence_for_each_and_no_trace()
    {
        var (exit, lines) = await RunAsync([]);

        Assert.Equal(1, exit);
        Assert.Equal(8, lines.Count);
        Assert.All(lines, line => Assert.Matches("^RecistFunctions does not start: The setting [A-Za-z_]+ is missing.*\\.$", line));
    }

    [Fact]
    public async Task An_account_key_outside_Development_is_refused_and_not_repeated()
    {
        var (exit, lines) = await RunAsync(new()
        {
            ["Data"] = "DefaultEndpointsProtocol=https;AccountName=clinic;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net",
        });

        Assert.Equal(1, exit);
        Assert.Contains(lines, line => line.Contains("The setting Data is a connection string.", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("c2VjcmV0", StringComparison.Ordinal));
    }

    private static async Task<(int Exit, IReadOnlyList<string> Lines)> RunAsync(Dictionary<string, string> settings)
    {
        var folder = await PublishedApp.FolderAsync();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "RecistFunctions.dll")])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var app = Process.Start(start)!;
        var said = await app.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await app.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (app.ExitCode, said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
