namespace Recist.IntegrationTests.Local;

/// <summary><c>recist clinic</c> as a process, against a server of its own data folder and against one that it is told.</summary>
public class ClinicCommandTests(StorageFixture storage)
{
    [Fact]
    public async Task A_clinic_is_created_listed_shown_and_set_on_this_machine()
    {
        await using var host = await TestHost.StartAsync(await storage.NewAccountAsync(), clinics: []);
        var (exit, output, _) = await RunAsync("add", "east", "--name", "East Clinic", "--zone", "Europe/Berlin", "--admin-name", "Ada", "--data", host.Folder);
        Assert.Equal(0, exit);
        string code = System.Text.RegularExpressions.Regex.Match(output, "[a-z2-7]{4}(-[a-z2-7]{4}){4}").Value;
        using var accepted = await host.SendAsync("POST", "/api/me/invitation", host.SignInToken("ada"), TestHost.Json(new { code }));
        Assert.Equal(204, (int)accepted.StatusCode);

        Assert.Contains("east\tEast Clinic\tEurope/Berlin", (await RunAsync("list", "--data", host.Folder)).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("set", "east", "phone=112", "releaseDays=14", "--data", host.Folder)).Exit);
        string shown = (await RunAsync("show", "east", "--data", host.Folder)).Output;
        Assert.Contains("\"phone\": \"112\"", shown, StringComparison.Ordinal);
        Assert.Contains("\"releaseDays\": 14", shown, StringComparison.Ordinal);
        Assert.Contains(
            "phone holds no digit.", (await RunAsync("set", "east", "phone=at the desk", "--data", host.Folder)).Errors, StringComparison.Ordinal);
        Assert.Contains(
            "name holds a character that cannot be seen.",
            (await RunAsync("set", "east", "name=\u3164", "--data", host.Folder)).Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("set", "east", "phone=null", "--data", host.Folder)).Exit);
        Assert.Contains("\"phone\": null", (await RunAsync("show", "east", "--data", host.Folder)).Output, StringComparison.Ordinal);
        Assert.Contains("There is no clinic of this id", (await RunAsync("show", "nope", "--data", host.Folder)).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_is_reached_by_its_address_and_a_token_and_each_sentence_of_a_refusal_is_printed()
    {
        await using var host = await TestHost.StartAsync(await storage.NewAccountAsync(), clinics: ["north"]);
        string[] remote = ["--server", host.Host.Address, "--token", host.OperatorToken()];
        var (exit, _, errors) = await RunAsync(["add", "NO", "--name", " ", "--zone", "Moon", .. remote]);
        Assert.Equal((1, 4), (exit, errors.Trim().Split('\n').Length));
        Assert.Contains("A clinic of this id exists", (await RunAsync(["add", "north", "--name", "N", "--zone", "UTC", .. remote])).Errors, StringComparison.Ordinal);
        Assert.Contains("\"admins\": 0", (await RunAsync(["show", "north", .. remote])).Output, StringComparison.Ordinal);
        Assert.Contains("RECIST_TOKEN", (await RunAsync("list", "--server", host.Host.Address)).Errors, StringComparison.Ordinal);
        Assert.Contains("https", (await RunAsync("list", "--server", "http://recist.example", "--token", "x")).Errors, StringComparison.Ordinal);
        string[] other = ["--server", host.Host.Address, "--token", host.Token("clinic-admin")];
        Assert.Contains("another clinic than south", (await RunAsync(["set", "south", "name=Mine", .. other])).Errors, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var process = HostProcess.Start(["clinic", .. arguments]);
        return await process.EndAsync();
    }
}
