using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using RecistFunctions.Startup;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddRecistTelemetry(builder.Configuration);
builder.Services.AddRecistFunctions(builder.Configuration, builder.Environment);
builder.Build().Run();
