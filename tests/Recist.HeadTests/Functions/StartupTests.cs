using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Recist.Api.Tokens;
using Recist.Pipeline;
using RecistFunctions.Startup;

namespace Recist.HeadTests.Functions;

public sealed class StartupTests
{
    private const string Key = "c2VjcmV0";
    private const string Azurite = $"DefaultEndpointsProtocol=http;AccountName=dev;AccountKey={Key};BlobEndpoint=http://127.0.0.1:1/dev;QueueEndpoint=http://127.0.0.1:2/dev;TableEndpoint=http://127.0.0.1:3/dev";
    private const string Account = $"DefaultEndpointsProtocol=https;AccountName=clinic;AccountKey={Key};EndpointSuffix=core.windows.net";

    [Theory]
    [InlineData("Landing")]
    [InlineData("Data")]
    [InlineData("AzureWebJobsStorage")]
    public void A_connection_string_stops_the_app_and_is_not_repeated(string connection)
    {
        foreach (var environment in new[] { "Production", "Staging", "Development" })
        {
            var refused = Assert.Throws<SettingException>(() => App.With(Changed((connection, Account)), environment));

            Assert.Contains(connection, refused.Message);
            Assert.DoesNotContain(Key, refused.ToString());
        }
    }

    [Theory]
    [InlineData(Azurite, "Development", true)]
    [InlineData("UseDevelopmentStorage=true", "Development", true)]
    [InlineData(Azurite, "Production", false)]
    [InlineData("UseDevelopmentStorage=true", "Production", false)]
    [InlineData("UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://elsewhere.example", "Development", false)]
    public void An_emulator_is_reached_in_development_only_and_on_this_machine_only(string connection, string environment, bool allowed)
    {
        var settings = Changed(("Landing", connection), ("Data", connection), ("AzureWebJobsStorage", connection));
        if (allowed)
        {
            App.With(settings, environment).Dispose();
            return;
        }

        Assert.Throws<SettingException>(() => App.With(settings, environment));
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/dev", true)]
    [InlineData("http://localhost:1/dev", true)]
    [InlineData("http://[::1]:1/dev", true)]
    [InlineData("http://10.0.0.4:1/dev", false)]
    [InlineData("http://localhost.example:1/dev", false)]
    [InlineData("http://127.0.0.1.example:1/dev", false)]
    [InlineData("http://127.0.0.1@elsewhere.example/dev", false)]
    public void This_machine_is_told_by_its_address(string blobs, bool here)
    {
        var connection = Azurite.Replace("http://127.0.0.1:1/dev", blobs, StringComparison.Ordinal);

        Assert.Equal(here, RecistFunctions.Startup.LoopbackOnly.Is(connection));
    }

    [Theory]
    [InlineData("Data:tableServiceUri", null)]
    [InlineData("Data:queueServiceUri", "http://queue.example/")]
    [InlineData("Landing:blobServiceUri", "https://landing.example/?sv=2024&sig=abc")]
    [InlineData("Tokens:Issuer", null)]
    [InlineData("Tokens:Audience", "")]
    [InlineData("Tokens:Keys", "http://login.example.org/keys")]
    public void A_setting_that_is_missing_or_unsafe_stops_the_app(string setting, string? value) => Assert.Contains(
        setting.Split(':')[1], Assert.Throws<SettingException>(() => App.With(Changed((setting, value)))).Message);

    [Fact]
    public void Everything_that_is_missing_or_wrong_is_told_at_once()
    {
        var refused = Assert.Throws<SettingException>(() => App.With(new()
        {
            ["Data:blobServiceUri"] = "http://data.example/",
            ["Data:queueServiceUri"] = "https://queue.example/",
            ["Tokens:Issuer"] = "https://login.example.org/",
            ["Reports:Engine"] = "PdfSharp",
        }));

        Assert.Equal(
            [
                "The setting Landing__blobServiceUri is missing: the address of the blob service.",
                "The setting Landing__queueServiceUri is missing: the address of the queue service.",
                "The setting Data__blobServiceUri must be an https address without a query.",
                "The setting Data__tableServiceUri is missing: the address of the table service.",
                "The setting Tokens__Audience is missing.",
                "The setting Tokens__Keys is missing.",
                "The setting Reports__Engine asks for 'PdfSharp', which cannot be used: There are two engines, QuestPdf and BuiltIn.",
            ],
            refused.Sentences);
    }

    [Fact]
    public void The_sample_of_local_settings_starts_the_app()
    {
        var file = Path.Combine(Recist.Tests.Repository.Root, "src", "RecistFunctions", "local.settings.sample.json");
        var sample = JsonNode.Parse(File.ReadAllText(file))!;
        var settings = sample["Values"]!.AsObject().ToDictionary(
            value => value.Key.Replace("__", ":", StringComparison.Ordinal), value => (string?)value.Value!.GetValue<string>());

        App.With(settings, settings["DOTNET_ENVIRONMENT"]!).Dispose();
    }

    [Theory]
    [InlineData("Issuer", "", "Tokens__Issuers__0__Issuer is missing")]
    [InlineData("Audience", null, "Tokens__Issuers__0__Audience is missing")]
    [InlineData("Keys", "http://patients.example/keys", "Tokens__Issuers__0__Keys must be the https address")]
    [InlineData("Roles", null, "Tokens__Issuers__0__Roles is missing")]
    [InlineData("Roles", "patient doctor", "Tokens__Issuers__0__Roles takes patient, clinician, clinic-admin, uploader, operator")]
    [InlineData("Issuer", "https://login.example.org/", "name one issuer twice")]
    public void A_wrong_setting_of_a_further_issuer_stops_the_app_with_one_sentence(string setting, string? value, string said)
    {
        var refused = Assert.Throws<SettingException>(() => App.With(Changed([.. Patients, ("Tokens:Issuers:0:" + setting, value)])));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Issuers_are_read_in_both_forms_each_with_its_roles()
    {
        using var both = App.With(Changed(Patients));
        Assert.Equal(
            [("https://login.example.org/", RoleWords.All), ("https://patients.example/", Role.Patient)],
            both.GetRequiredService<IReadOnlyList<TrustedIssuer>>().Select(issuer => (issuer.Issuer, issuer.MayGive)));

        using var listed = App.With(Changed([.. Patients, ("Tokens:Issuer", null), ("Tokens:Audience", ""), ("Tokens:Keys", null)]));
        Assert.Equal("https://patients.example/", Assert.Single(listed.GetRequiredService<IReadOnlyList<TrustedIssuer>>()).Issuer);
    }

    private static (string, string?)[] Patients =>
    [
        ("Tokens:Issuers:0:Issuer", "https://patients.example/"), ("Tokens:Issuers:0:Audience", "recist"),
        ("Tokens:Issuers:0:Keys", "https://patients.example/keys"), ("Tokens:Issuers:0:Roles", "patient"),
    ];

    private static Dictionary<string, string?> Changed(params (string Setting, string? Value)[] changes)
    {
        var settings = App.Deployed;
        foreach (var (setting, value) in changes)
        {
            settings[setting] = value;
        }

        return settings;
    }
}
