using Recist.Pipeline;

namespace Recist.Tests.Pipeline.People;

/// <summary>An invitation counts no longer than whoever made it.</summary>
public class InviterTests
{
    private static readonly ClinicId North = PeopleWorld.North;
    private readonly PeopleWorld world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_removed_or_demoted_admin_does_not_come_back_by_an_own_invitation(bool removed)
    {
        await world.StaffAsync(North, Role.ClinicAdmin | Role.Clinician, "admin", "bob");
        string code = (await world.InviteByAsync("bob", North, Role.ClinicAdmin)).Code!;
        var took = removed ? await world.RemoveAsync(North, "bob") : await world.ChangeAsync(North, "bob", Role.Clinician);
        Assert.Equal(PeopleOutcome.Done, took);
        Assert.Equal(PeopleOutcome.Over, await world.AcceptAsync("bob again", code));
        Assert.False(Assert.Single(await world.Queries.ListInvitationsAsync(PeopleWorld.By(North), Cancel)).IsOpen);
    }

    [Fact]
    public async Task A_removal_between_the_look_at_a_code_and_its_acceptance_counts()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin", "bob");
        string code = (await world.InviteByAsync("bob", North, Role.ClinicAdmin)).Code!;
        world.Store.Between = () => world.RemoveAsync(North, "bob");
        Assert.Equal(PeopleOutcome.Over, await world.AcceptAsync("bob again", code));
    }

    [Fact]
    public async Task A_removal_while_an_invitation_is_on_its_way_counts()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin", "bob");
        world.Store.Between = () => world.RemoveAsync(North, "bob");
        Assert.Equal(PeopleOutcome.MayNotInvite, (await world.InviteByAsync("bob", North, Role.ClinicAdmin)).Outcome);
        Assert.Empty(await world.Queries.ListInvitationsAsync(PeopleWorld.By(North), Cancel));
    }

    [Fact]
    public async Task A_patient_whose_inviter_was_removed_can_be_invited_anew_and_a_demoted_clinician_still_invites_patients()
    {
        await world.StaffAsync(North, Role.ClinicAdmin | Role.Clinician, "admin", "bob", "carl");
        await world.AddPatientAsync(North, null);
        string lost = (await world.InviteByAsync("bob", North, Role.Patient, patient: PeopleWorld.Patient)).Code!;
        var twice = await world.InviteByAsync("carl", North, Role.Patient, patient: PeopleWorld.Patient);
        Assert.Equal(PeopleOutcome.AlreadyInvited, twice.Outcome);
        await world.RemoveAsync(North, "bob");
        string code = (await world.InviteByAsync("carl", North, Role.Patient, patient: PeopleWorld.Patient)).Code!;
        Assert.Equal(PeopleOutcome.Done, await world.ChangeAsync(North, "carl", Role.Clinician));
        Assert.Equal(PeopleOutcome.Over, await world.AcceptAsync("patient", lost));
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("patient", code));
    }

    [Fact]
    public async Task An_operator_invites_until_the_clinic_has_an_admin_and_keeps_no_code_for_later()
    {
        string first = (await world.FoundAsync(North)).Invitation!.Code;
        string kept = (await world.InviteByAsync("operator", North, Role.ClinicAdmin, Inviter.Operator)).Code!;
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("ada", first));
        Assert.Equal(PeopleOutcome.HasAdmin, (await world.InviteByAsync("operator", North, Role.ClinicAdmin, Inviter.Operator)).Outcome);
        Assert.Equal(PeopleOutcome.Over, await world.AcceptAsync("operator in disguise", kept));
        Assert.Equal("ada clinic-admin", await world.WhoAsync(North, "ada"));
    }

    [Fact]
    public async Task Two_codes_of_an_operator_given_at_once_let_one_in()
    {
        string first = (await world.FoundAsync(North)).Invitation!.Code;
        string second = (await world.InviteByAsync("operator", North, Role.ClinicAdmin, Inviter.Operator)).Code!;
        world.Store.Between = () => world.AcceptAsync("ada", first);
        Assert.Equal(PeopleOutcome.Over, await world.AcceptAsync("other", second));
    }

    [Fact]
    public async Task A_clinician_withdraws_invitations_of_patients_alone_and_no_text_is_an_id_by_chance()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        await world.AddPatientAsync(North, null);
        await world.InviteAsync(North, Role.Patient, patient: PeopleWorld.Patient);
        await world.InviteAsync(North, Role.Clinician);
        foreach (var (invitation, _) in await world.Queries.ListInvitationsAsync(PeopleWorld.By(North), Cancel))
        {
            var outcome = invitation.Patient is null ? PeopleOutcome.NotFound : PeopleOutcome.Done;
            Assert.Equal(outcome, await world.Invite.WithdrawAsync(PeopleWorld.By(North), invitation.Id, onlyPatients: true, Cancel));
        }

        foreach (string text in new[] { "", "n", "x/y#?", new string('n', 1500), "N" + new string('a', 19), "n" + new string('1', 19) })
        {
            var outcome = await world.Invite.WithdrawAsync(PeopleWorld.By(North), text, onlyPatients: false, Cancel);
            Assert.Equal(PeopleOutcome.NotFound, outcome);
        }
    }
}
