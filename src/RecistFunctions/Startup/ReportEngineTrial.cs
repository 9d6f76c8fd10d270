using Microsoft.Extensions.Hosting;
using Recist.Reports.Document;

namespace RecistFunctions.Startup;

/// <summary>Draws a page once the app has started: an engine that cannot draw here stops the app before a report is asked for.</summary>
/// <remarks>The start does not wait for it, because the first message needs no report.</remarks>
internal sealed class ReportEngineTrial(IReportRenderer engine) : BackgroundService
{
    private static ReportDocument Page => new()
    {
        Title = "Trial",
        Language = "en",
        Look = Look.Clinician,
        Furniture = new(),
        Blocks = [new Heading(1, "Trial")],
    };

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            try
            {
                engine.Render(Page, Stream.Null);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"The engine '{engine.Name}' cannot draw here: {e.Message}", e);
            }
        },
        stoppingToken);
}
