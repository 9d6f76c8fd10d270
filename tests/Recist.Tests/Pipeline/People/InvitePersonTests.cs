using Recist.Pipeline;

namespace Recist.Tests.Pipeline.People;

public class InvitePersonTests
{
    private readonly PeopleWorld world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_code_is_shown_once_and_kept_as_a_hash_alone()
    {
        await world.StaffAsync(PeopleWorld.North, Role.ClinicAdmin, "admin");
        string code = await world.InviteAsync(PeopleWorld.North, Role.Clinician);
        InvitationCode.TryParse(code, out var parsed);
        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), world.Store.Dump, StringComparison.Ordinal);
        Assert.Contains(parsed.Hash, world.Store.Dump, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patient_whom_the_clinic_does_not_have_and_a_clinic_that_is_not_there_are_answered_alike()
    {
        await world.StaffAsync(PeopleWorld.North, Role.ClinicAdmin, "admin");
        var patient = new InvitationDraft(Role.Patient) { Patient = PeopleWorld.Patient };
        Assert.Equal(PeopleOutcome.NotFound, (await world.Invite.HandleAsync(PeopleWorld.By(PeopleWorld.North), patient, Cancel)).Outcome);
        Assert.Equal(PeopleOutcome.NotFound, (await world.Invite.HandleAsync(PeopleWorld.By(PeopleWorld.South), new(Role.ClinicAdmin), Cancel)).Outcome);
    }

    [Fact]
    public async Task A_patient_has_one_open_invitation_until_it_is_accepted_withdrawn_or_over()
    {
        await world.StaffAsync(PeopleWorld.North, Role.ClinicAdmin, "admin");
        await world.AddPatientAsync(PeopleWorld.North, null);
        var draft = new InvitationDraft(Role.Patient, 1) { Patient = PeopleWorld.Patient };
        var (_, first) = await world.Invite.HandleAsync(PeopleWorld.By(PeopleWorld.North), draft, Cancel);
        Assert.Equal(PeopleOutcome.AlreadyInvited, (await world.Invite.HandleAsync(PeopleWorld.By(PeopleWorld.North), draft, Cancel)).Outcome);

        Assert.Equal(PeopleOutcome.Done, await world.Invite.WithdrawAsync(PeopleWorld.By(PeopleWorld.North), first!.Invitation.Id, false, Cancel));
        Assert.Equal(PeopleOutcome.NotFound, await world.Invite.WithdrawAsync(PeopleWorld.By(PeopleWorld.North), first.Invitation.Id, false, Cancel));
        Assert.Equal(PeopleOutcome.WrongCode, await world.AcceptAsync("patient", first.Code));

        string second = await world.InviteAsync(PeopleWorld.North, Role.Patient, 1, PeopleWorld.Patient);
        world.Clock.Now += TimeSpan.FromDays(1);
        string third = await world.InviteAsync(PeopleWorld.North, Role.Patient, 1, PeopleWorld.Patient);
        Assert.Equal(PeopleOutcome.Over, await world.AcceptAsync("patient", second));
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("patient", third));
        await world.InviteAsync(PeopleWorld.North, Role.Patient, 1, PeopleWorld.Patient);
    }

    [Fact]
    public async Task Two_invitations_of_one_patient_at_once_become_one()
    {
        await world.StaffAsync(PeopleWorld.North, Role.ClinicAdmin, "admin");
        await world.AddPatientAsync(PeopleWorld.North, null);
        var draft = new InvitationDraft(Role.Patient) { Patient = PeopleWorld.Patient };
        PeopleOutcome? other = null;
        world.Store.Between = async () => other = (await world.Invite.HandleAsync(PeopleWorld.By(PeopleWorld.North), draft, Cancel)).Outcome;
        Assert.Equal(PeopleOutcome.AlreadyInvited, (await world.Invite.HandleAsync(PeopleWorld.By(PeopleWorld.North), draft, Cancel)).Outcome);
        Assert.Equal(PeopleOutcome.Done, other);
    }

    [Fact]
    public async Task An_invitation_whose_answer_was_lost_is_made_once()
    {
        await world.StaffAsync(PeopleWorld.North, Role.ClinicAdmin, "admin");
        world.Store.LostAnswers = 1;
        string code = await world.InviteAsync(PeopleWorld.North, Role.Uploader);
        Assert.Single(await world.Queries.ListInvitationsAsync(PeopleWorld.By(PeopleWorld.North), Cancel));
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("uploader", code));
    }
}
