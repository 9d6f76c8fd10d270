using Recist.Pipeline;
using Recist.Tests.Pipeline.People;

namespace Recist.Tests.Pipeline.SignIns;

/// <summary>Which sign-in reads as which patient, and what the audit says of it.</summary>
public class PatientSignInsTests
{
    private const string Issuer = "issuer";
    private static readonly PatientKey Other = PatientKey.Parse(new string('o', 20));
    private readonly PeopleWorld _world = new();
    private readonly MemorySignIns _signIns = new();
    private readonly PatientSignIns _handler;

    public PatientSignInsTests() => _handler = new(_world.Store, _signIns, _world.Store, _world.Queries, _world.Store, _world.Clock);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_patient_that_the_clinic_does_not_know_is_tied_to_nobody_and_nothing_is_told()
    {
        Assert.Equal(LinkOutcome.NotFound, await LinkAsync("pat", PeopleWorld.Patient));
        await StartAsync();
        Assert.Equal(LinkOutcome.NotFound, await LinkAsync("pat", Other));
        Assert.Equal(LinkOutcome.NotFound, await LinkAsync("pat", PeopleWorld.Patient, PeopleWorld.South));
        Assert.Empty(_world.Store.Told);
        Assert.Null(await FindAsync("pat"));
    }

    [Fact]
    public async Task A_link_is_told_once_with_who_made_it_and_a_pseudonym_of_the_sign_in()
    {
        await StartAsync();
        Assert.Equal(LinkOutcome.Done, await LinkAsync("pat", PeopleWorld.Patient));
        Assert.Equal(LinkOutcome.Done, await LinkAsync("pat", PeopleWorld.Patient));
        var (clinic, told) = Assert.Single(_world.Store.Told);
        Assert.Equal((PeopleWorld.North, PeopleWorld.SignIn("admin").Id, "sign-in.link", PeopleWorld.Patient.ToString()), (clinic, told.Actor, told.Action, told.Subject));
        Assert.False(string.IsNullOrEmpty(told.Detail));
        Assert.DoesNotContain("pat", told.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_taken_back_counts_at_once_and_is_told_with_every_sign_in_that_it_held()
    {
        await StartAsync();
        await LinkAsync("pat", PeopleWorld.Patient);
        await LinkAsync("daughter", PeopleWorld.Patient);
        Assert.Equal(PeopleWorld.Patient, await FindAsync("pat"));
        Assert.False(await _handler.UnlinkAsync(PeopleWorld.By(PeopleWorld.South), PeopleWorld.Patient, Cancel));
        Assert.False(await _handler.UnlinkAsync(PeopleWorld.By(PeopleWorld.North), Other, Cancel));
        Assert.Equal(PeopleWorld.Patient, await FindAsync("pat"));
        Assert.True(await _handler.UnlinkAsync(PeopleWorld.By(PeopleWorld.North, "okafor"), PeopleWorld.Patient, Cancel));
        Assert.Equal((null, null), (await FindAsync("pat"), await FindAsync("daughter")));
        Assert.False(await _handler.UnlinkAsync(PeopleWorld.By(PeopleWorld.North), PeopleWorld.Patient, Cancel));
        var last = _world.Store.Told[^1].Entry;
        Assert.Equal((3, PeopleWorld.SignIn("okafor").Id, "sign-in.unlink"), (_world.Store.Told.Count, last.Actor, last.Action));
        Assert.Equal(
            _world.Store.Told.Take(2).Select(t => t.Entry.Detail).Order(StringComparer.Ordinal), last.Detail!.Split(' ').Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_two_links_of_one_sign_in_at_once_one_stands_and_the_audit_says_which_did_not()
    {
        await StartAsync();
        _signIns.Between = (clinic, signIn) => _signIns.Link(clinic, signIn, Other);
        Assert.Equal(LinkOutcome.Taken, await LinkAsync("pat", PeopleWorld.Patient));
        Assert.Equal(Other, await FindAsync("pat"));
        Assert.Equal(["sign-in.link", "sign-in.link-failed"], _world.Store.Told.Select(t => t.Entry.Action));
    }

    [Fact]
    public async Task A_link_whose_answer_was_lost_stands()
    {
        await StartAsync();
        _signIns.Between = (clinic, signIn) => _signIns.Link(clinic, signIn, PeopleWorld.Patient);
        Assert.Equal(LinkOutcome.Done, await LinkAsync("pat", PeopleWorld.Patient));
        Assert.Single(_world.Store.Told);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_process_that_dies_around_the_telling_leaves_no_link_untold(bool after)
    {
        await StartAsync();
        (_world.Store.DiesAt, _world.Store.DiesAfter) = (_world.Store.Writes + 1, after);
        await Assert.ThrowsAsync<IOException>(() => LinkAsync("pat", PeopleWorld.Patient));
        Assert.Null(await FindAsync("pat"));
        Assert.Equal(LinkOutcome.Done, await LinkAsync("pat", PeopleWorld.Patient));
        Assert.All(_world.Store.Told, t => Assert.Equal("sign-in.link", t.Entry.Action));
        Assert.NotEmpty(_world.Store.Told);
    }

    [Fact]
    public async Task A_member_of_staff_reads_as_no_patient()
    {
        await StartAsync();
        await _world.StaffAsync(PeopleWorld.North, Role.Clinician, "okafor");
        Assert.Equal(LinkOutcome.Taken, await LinkAsync("okafor", PeopleWorld.Patient));
        Assert.Null(await FindAsync("okafor"));
    }

    private async Task StartAsync()
    {
        foreach (var clinic in new[] { PeopleWorld.North, PeopleWorld.South })
        {
            await _world.Store.AddAsync(new(clinic, PeopleWorld.Settings(clinic), new byte[32], _world.Clock.Now), Cancel);
        }

        await _world.AddPatientAsync(PeopleWorld.North, 1950);
    }

    private Task<LinkOutcome> LinkAsync(string subject, PatientKey patient, ClinicId? clinic = null) =>
        _handler.LinkAsync(PeopleWorld.By(clinic ?? PeopleWorld.North), Issuer, subject, patient, Cancel);

    private Task<PatientKey?> FindAsync(string subject) => _handler.FindAsync(PeopleWorld.By(PeopleWorld.North), Issuer, subject, Cancel);
}
