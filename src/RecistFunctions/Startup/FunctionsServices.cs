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
    /// <exception cref="SettingException">Settings are missing or wrong; it names all of them.</exception>
    public static IServiceCollection AddRecistFunctions(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var faults = new SettingFaults();
        var storage = faults.Read(() => StorageSettings.Clients(configuration, environment.IsDevelopment()));
        var issuers = faults.Read(() => TokenSettings.Read(configuration));
        faults.Read(() => ReportFonts.Declare(configuration));
        var engine = faults.Read(() => ReportEngine.Choose(configuration));
        faults.ThrowIfAny();
        return services
            .AddSingleton(engine)
            .AddHostedService<ReportEngineTrial>()
            .AddRecistStorage(storage)
            .AddRecistPipeline()
            .AddRecistApi(issuers, new RequestLimits());
    }
}
