using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Trace;
using RecistFunctions.Startup;

namespace Recist.HeadTests.Functions;

/// <summary>What the worker tells its telemetry: addresses of requests and of blobs are not in it, because blobs may bear a person's name.</summary>
public sealed class TelemetryTests
{
    [Theory]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("Microsoft.AspNetCore.Hosting")]
    [InlineData("System.Net.Http")]
    [InlineData("Azure.Core.Http")]
    [InlineData("Azure.Storage.Blobs.BlobBaseClient")]
    [InlineData("Azure.Data.Tables.TableClient")]
    public void No_span_is_taken_from(string name)
    {
        using var app = Worker();
        using var source = new ActivitySource(name);
        Assert.False(source.HasListeners());
    }

    [Fact]
    public void Function_calls_are_traced()
    {
        using var app = Worker();
        using var source = new ActivitySource("Microsoft.Azure.Functions.Worker");
        Assert.True(source.HasListeners());
    }

    [Theory]
    [InlineData("Microsoft.AspNetCore.Hosting.Diagnostics", false)]
    [InlineData("Microsoft.AspNetCore.Routing.EndpointMiddleware", false)]
    [InlineData("Azure.Core", false)]
    [InlineData("System.Net.Http.HttpClient.Default.LogicalHandler", false)]
    [InlineData("Recist.Pipeline.UploadArrived", true)]
    public void What_is_not_a_warning_is_logged_by_the_apps_own_code_alone(string category, bool logged)
    {
        using var app = Worker();
        var log = app.GetRequiredService<ILoggerFactory>().CreateLogger(category);
        Assert.Equal((logged, true), (log.IsEnabled(LogLevel.Information), log.IsEnabled(LogLevel.Warning)));
    }

    private static ServiceProvider Worker()
    {
        var settings = new Dictionary<string, string?>
        {
            ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = "InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=https://127.0.0.1:1/",
        };
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRecistTelemetry(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        var app = services.BuildServiceProvider();
        app.GetRequiredService<TracerProvider>();
        return app;
    }
}
