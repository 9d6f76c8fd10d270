using System.Net;
using System.Net.Sockets;
using Recist.Local;
using Recist.Local.Azurite;

namespace Recist.IntegrationTests.Local;

/// <summary>The commands as people run them.</summary>
public sealed class ServeTests(StorageFixture storage) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recist-test-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Serve_takes_uploads_from_the_command_line_and_ends_with_0_on_sigterm()
    {
        await storage.NewAccountAsync();
        using var serve = HostProcess.Start("serve", "--data", _folder, "--clinic", "north");
        Assert.StartsWith("Serving at http://127.0.0.1:", await serve.ServingAsync(), StringComparison.Ordinal);
        string good = Write("good.json", Files.Patient("CLI-1"));
        string bad = Write("bad.csv", Files.Refused);

        var (exit, output, _) = await RunAsync("upload", good, "--clinic", "north", "--data", _folder);
        Assert.Equal(0, exit);
        Assert.Contains("good.json: accepted", output, StringComparison.Ordinal);
        (exit, output, _) = await RunAsync("upload", bad, "--clinic", "north", "--data", _folder);
        Assert.Equal(2, exit);
        Assert.Contains("line 2, column size_mm, value 31,5", output, StringComparison.Ordinal);

        serve.Terminate();
        (exit, _, string errors) = await serve.EndAsync();
        Assert.Equal(0, exit);
        Assert.DoesNotContain("CLI-1", errors, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("good.json", errors, StringComparison.OrdinalIgnoreCase);
        Assert.Null(ServeState.Read(_folder));
    }

    [Fact]
    public async Task Weekly_starts_the_backend_itself_where_none_runs()
    {
        await storage.NewAccountAsync();
        using (var serve = HostProcess.Start("serve", "--data", _folder, "--clinic", "north"))
        {
            await serve.ServingAsync();
            await RunAsync("upload", Write("week.json", Files.Patient("CLI-2")), "--clinic", "north", "--data", _folder);
            serve.Terminate();
            await serve.EndAsync();
        }

        var (exit, output, errors) = await RunAsync("weekly", "--clinic", "north", "--week", "2026-W03", "--data", _folder, "--out", _folder);
        Assert.True(exit == 0, errors);
        string[] files = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["2026-w03-weekly.pdf", "2026-w03-new_results.csv"], files.Select(Path.GetFileName));
        Assert.Equal("%PDF-"u8.ToArray(), (await File.ReadAllBytesAsync(files[0], Cancel))[..5]);
    }

    [Fact]
    public async Task A_killed_serve_is_followed_by_one_that_takes_its_azurite_over()
    {
        await storage.NewAccountAsync();
        using (var first = HostProcess.Start("serve", "--data", _folder, "--clinic", "north"))
        {
            await first.ServingAsync();
            await RunAsync("upload", Write("kept.json", Files.Patient("CLI-3")), "--clinic", "north", "--data", _folder);
            await first.KillAsync();
        }

        using var second = HostProcess.Start("serve", "--data", _folder);
        await second.ServingAsync();
        var (exit, output, _) = await RunAsync("upload", Path.Combine(_folder, "kept.json"), "--clinic", "north", "--data", _folder);
        Assert.Equal(0, exit);
        Assert.Contains("kept.json: accepted", output, StringComparison.Ordinal);
        second.Terminate();
        Assert.Equal(0, (await second.EndAsync()).Exit);
    }

    [Fact]
    public async Task Serve_ends_with_one_sentence_when_its_storage_has_ended_and_the_next_goes_on_with_the_folder()
    {
        await storage.NewAccountAsync();
        using (var serve = HostProcess.Start("serve", "--data", _folder, "--clinic", "north"))
        {
            await serve.ServingAsync();
            await RunAsync("upload", Write("before.json", Files.Patient("CLI-4")), "--clinic", "north", "--data", _folder);
            await using (var azurite = await AzuriteProcess.StartInFolderAsync(_folder, _ => { }, Cancel))
            {
                // Disposing ends the one that serve has started.
            }

            var (exit, _, errors) = await serve.EndAsync();
            Assert.Equal(1, exit);
            Assert.Contains("recist: The storage emulator Azurite has ended", errors, StringComparison.Ordinal);
            Assert.Null(ServeState.Read(_folder));
        }

        using var next = HostProcess.Start("serve", "--data", _folder);
        await next.ServingAsync();
        var (kept, output, _) = await RunAsync("upload", Path.Combine(_folder, "before.json"), "--clinic", "north", "--data", _folder);
        Assert.Equal(0, kept);
        Assert.Contains("before.json: accepted", output, StringComparison.Ordinal);
        next.Terminate();
        Assert.Equal(0, (await next.EndAsync()).Exit);
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_one_sentence_and_exit_code_1()
    {
        string connection = await storage.NewAccountAsync();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        (string[] Arguments, string Sentence)[] cases =
        [
            (["serve", "--data", _folder, "--storage", connection, "--port", port],
                $"recist: Port {port} is in use; choose another with --port, or 0 for a free one."),
            (["serve", "--data", _folder, "--storage", "nonsense"], "recist: --storage is not a storage connection string."),
            (["serve", "--data", _folder, "--storage", connection, "--clinic", "No Id"],
                "recist: 'No Id' is no clinic id: use 1 to 40 lower-case letters, digits and hyphens."),
            (["serve", "--data", _folder, "--storage", connection, "--visibility", "0"], "recist: --visibility takes 1 to 600 seconds."),
            (["serve", "--data", _folder, "--storage", connection, "--clock", "yesterday"],
                "recist: --clock takes an instant such as 2026-01-15T08:00:00Z."),
            (["upload", Write("a.json", [1]), "--clinic", "north", "--data", _folder],
                $"recist: No recist serve runs on the data folder {_folder}; start one with: recist serve --clinic north"),
            (["upload", Path.Combine(_folder, "none.json"), "--clinic", "north"], $"recist: There is no file {Path.Combine(_folder, "none.json")}."),
        ];
        foreach (var (arguments, sentence) in cases)
        {
            var (exit, _, errors) = await RunAsync(arguments);
            Assert.Equal(1, exit);
            Assert.Equal(sentence, errors.Trim());
        }
    }

    [Fact]
    public async Task One_folder_serves_one_host()
    {
        string connection = await storage.NewAccountAsync();
        using var first = HostProcess.Start("serve", "--data", _folder, "--storage", connection);
        await first.ServingAsync();
        var (exit, _, errors) = await RunAsync("serve", "--data", _folder, "--storage", connection);
        Assert.Equal(1, exit);
        Assert.Equal($"recist: Another recist serve uses {_folder}; stop it, or name another folder with --data.", errors.Trim());
        first.Terminate();
        Assert.Equal(0, (await first.EndAsync()).Exit);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<(int Exit, string Output, string Errors)> RunAsync(params IEnumerable<string> arguments)
    {
        using var process = HostProcess.Start(arguments);
        return await process.EndAsync();
    }

    private string Write(string name, byte[] content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
