using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using RecistFunctions.Startup;

try
{
    var builder = FunctionsApplication.CreateBuilder(args);
    builder.ConfigureFunctionsWebApplication();
    builder.Services.AddRecistTelemetry(builder.Configuration);
    builder.Services.AddRecistFunctions(builder.Configuration, builder.Environment);
    builder.Build().Run();
    return 0;
}
catch (SettingException wrong)
{
    foreach (var sentence in wrong.Sentences)
    {
        Console.Error.WriteLine($"RecistFunctions does not start: {sentence}");
    }

    return 1;
}
