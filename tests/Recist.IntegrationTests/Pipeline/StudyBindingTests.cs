using System.Collections.Immutable;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>Settings and files bind a study; whoever is first, one set of options holds.</summary>
public class StudyBindingTests(StorageFixture storage)
{
    private const string Study = "ONCO-1";
    private static readonly ResponseOptions Early = ResponseOptions.Default with { StableMinDays = 30 };
    private static readonly ResponseOptions Late = ResponseOptions.Default with { StableMinDays = 60 };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Settings_that_were_read_before_another_change_replace_nothing()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var read = await FindAsync(host);
        Assert.IsType<SettingsChange.Done>(await ChangeAsync(host, read, read.Settings with { NamedReader = "R1" }));
        Assert.IsType<SettingsChange.Stale>(await ChangeAsync(host, read, read.Settings with { NamedReader = "R2" }));
        Assert.Equal("R1", (await FindAsync(host)).Settings.NamedReader);
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_is_done_when_it_is_asked_for_again()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var read = await FindAsync(host);
        var wanted = With(read, Early);
        var first = Assert.IsType<SettingsChange.Done>(await ChangeAsync(host, read, wanted));
        var again = Assert.IsType<SettingsChange.Done>(await ChangeAsync(host, read, wanted));
        Assert.Equal(first.Token, again.Token);
        Assert.Equal(first.Token, (await FindAsync(host)).Token);
    }

    [Fact]
    public async Task Settings_may_change_a_study_until_its_first_file_and_then_no_more()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        foreach (var options in new[] { Early, Late, Early })
        {
            Assert.IsType<SettingsChange.Done>(await ChangeAsync(host, With(await FindAsync(host), options)));
        }

        Assert.Equal(Early, await FixAsync(host, Early));
        var kept = Assert.IsType<SettingsChange.StudiesFixed>(await ChangeAsync(host, With(await FindAsync(host), Late)));
        Assert.Equal(Early, kept.Studies[Study]);
        Assert.Equal(Early, (await FindAsync(host)).Settings.StudyOptions[Study]);
    }

    [Fact]
    public async Task A_study_that_is_dropped_before_its_first_file_takes_the_options_of_that_file()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        Assert.IsType<SettingsChange.Done>(await ChangeAsync(host, With(await FindAsync(host), Early)));
        Assert.Equal(Early, await FixAsync(host, Late));
        Assert.IsType<SettingsChange.Done>(await ChangeAsync(host, (await FindAsync(host)).Settings with { StudyOptions = [] }));
        Assert.Equal(Late, await FixAsync(host, Late));
    }

    [Fact]
    public async Task Of_settings_and_files_at_once_all_agree_in_the_end()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        for (int round = 0; round < 10; round++)
        {
            string study = $"RACE-{round}";
            var read = await FindAsync(host);
            var settings = read.Settings with { StudyOptions = read.Settings.StudyOptions.SetItem(study, Early) };
            var change = ChangeAsync(host, read, settings);
            var files = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => FixAsync(host, Late, study)));
            var outcome = await change;
            var held = await FixAsync(host, Late, study);
            Assert.Equal(outcome is SettingsChange.Done ? Early : Late, held);
            Assert.All(files.Where(f => f == Late), _ => Assert.IsType<SettingsChange.StudiesFixed>(outcome));
        }
    }

    private static ClinicSettings With(Clinic clinic, ResponseOptions options) =>
        clinic.Settings with { StudyOptions = ImmutableDictionary<string, ResponseOptions>.Empty.Add(Study, options) };

    private static async Task<Clinic> FindAsync(PipelineHost host) =>
        (await host.Get<ClinicAdministration>().FindAsync(host.Scope, Cancel))!;

    private static Task<SettingsChange> ChangeAsync(PipelineHost host, Clinic read, ClinicSettings settings) =>
        host.Get<ClinicAdministration>().ChangeAsync(host.Scope, read, settings, Cancel);

    private static async Task<SettingsChange> ChangeAsync(PipelineHost host, ClinicSettings settings) =>
        await ChangeAsync(host, await FindAsync(host), settings);

    private static async Task<ResponseOptions> FixAsync(PipelineHost host, ResponseOptions options, string study = Study) =>
        await host.Get<IClinics>().FixStudyOptionsAsync(
            PipelineHost.Clinic, (await FindAsync(host)).Pseudonyms.Study(study), options, Cancel);
}
