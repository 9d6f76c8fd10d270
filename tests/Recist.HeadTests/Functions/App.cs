using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecistFunctions.Startup;

namespace Recist.HeadTests.Functions;

/// <summary>The app's services with the settings of a test; nothing is contacted.</summary>
internal static class App
{
    /// <summary>Settings as a deployment makes them, with the built-in engine.</summary>
    public static Dictionary<string, string?> Deployed => new()
    {
        ["AzureWebJobsStorage:credential"] = "managedidentity",
        ["AzureWebJobsStorage:blobServiceUri"] = "https://host.example/",
        ["Landing:credential"] = "managedidentity",
        ["Landing:clientId"] = "11111111-1111-1111-1111-111111111111",
        ["Landing:blobServiceUri"] = "https://landing.example/",
        ["Landing:queueServiceUri"] = "https://landing-queue.example/",
        ["Data:credential"] = "managedidentity",
        ["Data:clientId"] = "11111111-1111-1111-1111-111111111111",
        ["Data:blobServiceUri"] = "https://data.example/",
        ["Data:queueServiceUri"] = "https://queue.example/",
        ["Data:tableServiceUri"] = "https://table.example/",
        ["Reports:Engine"] = "BuiltIn",
        ["Tokens:Issuer"] = "https://login.example.org/",
        ["Tokens:Audience"] = "api://recist",
        ["Tokens:Keys"] = "https://login.example.org/keys",
    };

    public static ServiceProvider With(Dictionary<string, string?> settings, string environment = "Production")
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection().AddLogging().AddRecistFunctions(configuration, new Surroundings(environment)).BuildServiceProvider(validateScopes: true);
    }

    private sealed class Surroundings(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "RecistFunctions";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = null!;
    }
}
