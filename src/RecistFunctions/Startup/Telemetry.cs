using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RecistFunctions.Startup;

/// <summary>Traces, metrics and logs to Application Insights as the app's own identity; to nowhere without a connection string.</summary>
/// <remarks>
/// The only spans are those of function calls. Requests and calls to storage are neither traced nor logged one by one: addresses of
/// blobs hold the names that clinics give them.
/// </remarks>
internal static class Telemetry
{
    public static void AddRecistTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLogging(log => log
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Azure", LogLevel.Warning)
            .AddFilter("System.Net.Http", LogLevel.Warning));
        var telemetry = services.AddOpenTelemetry().UseFunctionsWorkerDefaults();
        if (configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"] is { Length: > 0 } connection)
        {
            telemetry.UseAzureMonitorExporter(options =>
            {
                options.ConnectionString = connection;
                options.Credential = new DefaultAzureCredential();
            });
        }
    }
}
