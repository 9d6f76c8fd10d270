using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Recist.Reports.Document;
using RecistFunctions.Startup;

namespace Recist.HeadTests.Functions;

public sealed class ReportEngineTests
{
    [Theory]
    [InlineData("BuiltIn")]
    [InlineData("builtin")]
    public void The_engine_is_the_one_asked_for(string asked) => Assert.Equal("BuiltIn", Engine(asked, "Community"));

    [Theory]
    [InlineData("PdfSharp", "Community", "two engines")]
    [InlineData("Built In", null, "two engines")]
    [InlineData("QuestPdf", null, "Reports__Engine asks for 'QuestPdf'")]
    public void An_engine_that_is_not_there_stops_the_app_at_its_start(string engine, string? licence, string told) =>
        Assert.Contains(told, Refused(engine, licence));

    [Fact]
    public async Task An_engine_that_cannot_draw_stops_the_app()
    {
        using var trial = new ReportEngineTrial(new Broken());
        await trial.StartAsync(TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => trial.ExecuteTask!);
        Assert.Contains("'Broken' cannot draw here: no fonts", failure.Message);
    }

    [Fact]
    public void The_engine_is_tried_in_the_running_app_where_a_failure_stops_it()
    {
        using var app = App.With(App.Deployed);

        Assert.Contains(app.GetServices<IHostedService>(), service => service is ReportEngineTrial);
        Assert.Equal(BackgroundServiceExceptionBehavior.StopHost, new HostOptions().BackgroundServiceExceptionBehavior);
    }

#if QUESTPDF
    [Theory]
    [InlineData("QuestPdf")]
    [InlineData("QuestPDF")]
    [InlineData("")]
    [InlineData(null)]
    public void QuestPDF_draws_where_it_is_built_and_nobody_asks_for_another(string? asked) =>
        Assert.Equal("QuestPdf", Engine(asked, "Community"));

    [Theory]
    [InlineData("QuestPdf", null)]
    [InlineData("QuestPdf", "NotDeclared")]
    [InlineData("QuestPdf", "17")]
    [InlineData(null, null)]
    public void QuestPDF_needs_a_declared_licence(string? engine, string? licence) => Assert.Contains("licence", Refused(engine, licence));
#else
    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void The_built_in_engine_draws_where_QuestPDF_is_left_out_and_nobody_asks_for_it(string? asked) =>
        Assert.Equal("BuiltIn", Engine(asked, null));

    [Theory]
    [InlineData("QuestPdf")]
    [InlineData("QuestPDF")]
    public void Asking_for_QuestPDF_where_it_is_left_out_stops_the_app_and_says_how_to_get_it(string asked) =>
        Assert.Contains("-p:QuestPdf=true", Refused(asked, "Community"));
#endif

    private static string Engine(string? asked, string? licence)
    {
        using var app = App.With(Settings(asked, licence));
        return app.GetRequiredService<IReportRenderer>().Name;
    }

    private static string Refused(string? asked, string? licence) =>
        Assert.Throws<SettingException>(() => App.With(Settings(asked, licence))).Message;

    private static Dictionary<string, string?> Settings(string? engine, string? licence)
    {
        var settings = App.Deployed;
        settings["Reports:Engine"] = engine;
        settings["Reports:QuestPdfLicence"] = licence;
        return settings;
    }

    private sealed class Broken : IReportRenderer
    {
        public string Name => "Broken";

        public void Render(ReportDocument document, Stream stream) => throw new IOException("no fonts");
    }
}
