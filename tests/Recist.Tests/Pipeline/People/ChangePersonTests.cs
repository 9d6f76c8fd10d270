using Microsoft.Extensions.Logging.Abstractions;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline.People;

public class ChangePersonTests
{
    private static readonly ClinicId North = PeopleWorld.North;
    private readonly PeopleWorld world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_last_clinic_admin_cannot_be_removed_nor_lose_the_role()
    {
        await world.StaffAsync(North, Role.ClinicAdmin | Role.Clinician, "one");
        Assert.Equal(PeopleOutcome.LastAdmin, await world.RemoveAsync(North, "one"));
        Assert.Equal(PeopleOutcome.LastAdmin, await world.ChangeAsync(North, "one", Role.Clinician));
        Assert.Equal(PeopleOutcome.Done, await world.ChangeAsync(North, "one", Role.ClinicAdmin));
        await world.StaffAsync(North, Role.Clinician, "two");
        Assert.Equal(PeopleOutcome.LastAdmin, await world.RemoveAsync(North, "one"));
        Assert.Equal(PeopleOutcome.Done, await world.ChangeAsync(North, "two", Role.ClinicAdmin));
        Assert.Equal(PeopleOutcome.Done, await world.RemoveAsync(North, "one"));
        Assert.Equal(PeopleOutcome.LastAdmin, await world.RemoveAsync(North, "two"));
        Assert.Equal("two clinic-admin", await world.WhoAsync(North, "two"));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Two_admins_who_remove_each_other_at_once_leave_one(bool firstRemoves, bool secondRemoves)
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "one", "two");
        PeopleOutcome? second = null;
        world.Store.Between = async () => second = await TakeAsync("one", secondRemoves);
        Assert.Equal(PeopleOutcome.LastAdmin, await TakeAsync("two", firstRemoves));
        Assert.Equal(PeopleOutcome.Done, second);
        Assert.Contains("two clinic-admin", await world.WhoAsync(North, "one", "two"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_what_somebody_else_changed_is_refused()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin", "doctor");
        string seen = await world.RevisionAsync(North, "doctor");
        Assert.Equal(PeopleOutcome.Done, await world.ChangeAsync(North, "doctor", Role.Clinician));
        Assert.Equal(PeopleOutcome.Stale, await world.Change.RemoveAsync(PeopleWorld.By(North), PeopleWorld.SignIn("doctor").Id, seen, Cancel));
        Assert.Equal(PeopleOutcome.NotFound, await world.RemoveAsync(North, "nobody"));
        Assert.Equal(PeopleOutcome.NotFound, await world.RemoveAsync(PeopleWorld.South, "doctor"));
    }

    [Fact]
    public async Task A_patient_never_becomes_staff_and_can_be_removed()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        await world.AddPatientAsync(North, null);
        await world.AcceptAsync("patient", await world.InviteAsync(North, Role.Patient, patient: PeopleWorld.Patient));
        Assert.Equal(PeopleOutcome.PatientRole, await world.ChangeAsync(North, "patient", Role.ClinicAdmin));
        Assert.Equal(PeopleOutcome.Done, await world.RemoveAsync(North, "patient"));
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_is_done_and_told_once()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin", "doctor");
        world.Store.LostAnswers = 1;
        Assert.Equal(PeopleOutcome.Done, await world.RemoveAsync(North, "doctor"));
        var told = Assert.Single(world.Store.Told, t => t.Entry.Action == "people.remove").Entry;
        Assert.Equal((PeopleWorld.SignIn("admin").Id, PeopleWorld.SignIn("doctor").Id, "clinic-admin"), (told.Actor, told.Subject, told.Detail));
    }

    [Fact]
    public async Task A_change_that_died_before_the_audit_was_told_is_told_by_the_sweep()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin", "doctor");
        (world.Store.Writes, world.Store.DiesAt, world.Store.DiesAfter) = (0, 1, true);
        await Assert.ThrowsAsync<IOException>(() => world.RemoveAsync(North, "doctor"));
        Assert.DoesNotContain(world.Store.Told, t => t.Entry.Action == "people.remove");
        var sweep = Sweep(world);
        Assert.Equal(1, await sweep.HandleAsync(Cancel));
        Assert.Equal(0, await sweep.HandleAsync(Cancel));
        Assert.Single(world.Store.Told, t => t.Entry.Action == "people.remove");
    }

    [Fact]
    public async Task Notes_of_one_clinic_that_cannot_be_told_stop_neither_a_change_nor_the_sweep_of_the_others()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin", "doctor");
        await world.StaffAsync(PeopleWorld.South, Role.ClinicAdmin, "other", "second");
        world.Store.Untellable = North;
        Assert.Equal(PeopleOutcome.Done, await world.RemoveAsync(North, "doctor"));
        (world.Store.Writes, world.Store.DiesAt, world.Store.DiesAfter) = (0, 1, true);
        await Assert.ThrowsAsync<IOException>(() => world.RemoveAsync(PeopleWorld.South, "second"));
        Assert.Equal(1, await Sweep(world).HandleAsync(Cancel));
        Assert.Single(world.Store.Told, t => t.Entry.Action == "people.remove" && t.Clinic == PeopleWorld.South);
    }

    [Fact]
    public async Task A_clinic_admin_ends_the_role_of_others_and_not_the_own_one()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin", "second");
        Assert.Equal(PeopleOutcome.OwnAdmin, await world.RemoveAsync(North, "admin"));
        Assert.Equal(PeopleOutcome.OwnAdmin, await world.ChangeAsync(North, "admin", Role.Clinician));
        Assert.Equal(PeopleOutcome.Done, await world.ChangeAsync(North, "admin", Role.ClinicAdmin | Role.Clinician));
        Assert.Equal(PeopleOutcome.Done, await world.RemoveAsync(North, "second"));
        Assert.Equal(PeopleOutcome.LastAdmin, await world.RemoveAsync(North, "admin"));
    }

    [Fact]
    public async Task Roles_that_the_issuer_of_a_sign_in_may_not_give_cannot_be_given_so_that_the_last_admin_is_one_who_can_act()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        var nurse = PeopleWorld.SignIn("nurse", Role.Uploader | Role.Clinician);
        string code = await world.InviteAsync(North, Role.Uploader);
        Assert.Equal(PeopleOutcome.Done, await world.Accept.HandleAsync(nurse, code, null, Cancel));
        Assert.Equal(PeopleOutcome.NotByThisIssuer, await world.ChangeAsync(North, "nurse", Role.ClinicAdmin));
        Assert.Equal(PeopleOutcome.Done, await world.ChangeAsync(North, "nurse", Role.Clinician));
        Assert.Equal(PeopleOutcome.LastAdmin, await world.RemoveAsync(North, "admin"));
    }

    private Task<PeopleOutcome> TakeAsync(string name, bool removes) =>
        removes ? world.RemoveAsync(North, name) : world.ChangeAsync(North, name, Role.Clinician);

    private static SweepAudit Sweep(PeopleWorld world) => new(
        world.Store, world.Audit, new(world.Store, world.Store, NullLogger<SettingsAudit>.Instance), NullLogger<SweepAudit>.Instance);
}
