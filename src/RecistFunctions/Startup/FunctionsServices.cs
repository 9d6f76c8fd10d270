using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Recist.Api;
using Recist.Pipeline;
using Recist.Storage;

namespace RecistFunctions.Startup;

/// <summary>Everything that the triggers ask for. Wrong settings stop the app here, at its start.</summary>
internal static class FunctionsServices
{
    public static IServiceCollection AddRecistFunctions(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment) => services
        .AddSingleton(ReportEngine.Choose(configuration))
        .AddHostedService<ReportEngineTrial>()
        .AddRecistStorage(StorageSettings.Clients(configuration, environment.IsDevelopment()))
        .AddRecistPipeline()
        .AddRecistApi(TokenSettings.Read(configuration), new RequestLimits());
}
