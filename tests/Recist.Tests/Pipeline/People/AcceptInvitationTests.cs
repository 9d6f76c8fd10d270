using Recist.Pipeline;

namespace Recist.Tests.Pipeline.People;

public class AcceptInvitationTests
{
    private static readonly ClinicId North = PeopleWorld.North;
    private readonly PeopleWorld world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invitation_accepted_twice_by_one_sign_in_counts_once_and_by_another_not_at_all()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        string code = await world.InviteAsync(North, Role.Clinician);
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("doctor", code));
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("doctor", code));
        Assert.Equal(PeopleOutcome.WrongCode, await world.AcceptAsync("stranger", code));
        Assert.Equal("admin clinic-admin, doctor clinician", await world.WhoAsync(North, "admin", "doctor"));
        Assert.Single(world.Store.Told, t => t.Entry.Action == "invitation.accept" && t.Entry.Actor == PeopleWorld.SignIn("doctor").Id);
    }

    [Fact]
    public async Task Two_sign_ins_with_one_code_at_once_let_one_in()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        string code = await world.InviteAsync(North, Role.Clinician);
        PeopleOutcome? other = null;
        world.Store.Between = async () => other = await world.AcceptAsync("second", code);
        Assert.Equal(PeopleOutcome.WrongCode, await world.AcceptAsync("first", code));
        Assert.Equal(PeopleOutcome.Done, other);
        Assert.Null(await world.Queries.FindAsync(PeopleWorld.SignIn("first").Id, Cancel));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(14)]
    [InlineData(30)]
    public async Task An_invitation_stands_to_the_last_moment_of_its_days(int days)
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        var (early, late) = (await world.InviteAsync(North, Role.Clinician, days), await world.InviteAsync(North, Role.Clinician, days));
        world.Clock.Now += TimeSpan.FromDays(days) - TimeSpan.FromTicks(1);
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("early", early));
        world.Clock.Now += TimeSpan.FromTicks(1);
        Assert.Equal(PeopleOutcome.Over, await world.AcceptAsync("late", late));
    }

    [Fact]
    public async Task Five_wrong_codes_in_an_hour_are_heard_and_the_next_waits_until_the_hour_is_over()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        string good = await world.InviteAsync(North, Role.Clinician);
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(PeopleOutcome.WrongCode, await world.AcceptAsync("guesser", i == 0 ? "no code at all" : InvitationCode.New().ToString()));
        }

        Assert.Equal(PeopleOutcome.TooManyWrong, await world.AcceptAsync("guesser", good));
        Assert.Equal(PeopleOutcome.WrongCode, await world.AcceptAsync("somebody else", "wrong"));
        world.Clock.Now += TimeSpan.FromHours(1) - TimeSpan.FromTicks(1);
        Assert.Equal(PeopleOutcome.TooManyWrong, await world.AcceptAsync("guesser", good));
        world.Clock.Now += TimeSpan.FromTicks(1);
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("guesser", good));
    }

    [Fact]
    public async Task A_right_code_is_no_guess_and_buys_no_further_ones()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        string good = await world.InviteAsync(North, Role.Clinician);
        for (int i = 0; i < 8; i++)
        {
            Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("doctor", good));
        }

        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(PeopleOutcome.WrongCode, await world.AcceptAsync("doctor", InvitationCode.New().ToString()));
            Assert.Equal(i < 4 ? PeopleOutcome.Done : PeopleOutcome.TooManyWrong, await world.AcceptAsync("doctor", good));
        }
    }

    [Fact]
    public async Task A_storage_that_fails_while_a_code_is_looked_at_costs_no_try()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        string code = await world.InviteAsync(North, Role.Clinician);
        for (int i = 0; i < 8; i++)
        {
            (world.Store.Writes, world.Store.DiesAt) = (0, 2);
            await Assert.ThrowsAsync<IOException>(() => world.AcceptAsync("doctor", code));
        }

        world.Store.DiesAt = 0;
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("doctor", code));
    }

    [Theory]
    [InlineData(1960, 1960, PeopleOutcome.Done)]
    [InlineData(1960, 1961, PeopleOutcome.WrongCode)]
    [InlineData(1960, null, PeopleOutcome.WrongCode)]
    [InlineData(null, null, PeopleOutcome.Done)]
    [InlineData(null, 1960, PeopleOutcome.Done)]
    public async Task A_patient_gives_the_year_of_birth_where_the_clinic_has_it(int? known, int? given, PeopleOutcome outcome)
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        await world.AddPatientAsync(North, known);
        string code = await world.InviteAsync(North, Role.Patient, patient: PeopleWorld.Patient);
        Assert.Equal(outcome, await world.AcceptAsync("patient", code, given));
        var found = await world.Queries.FindAsync(PeopleWorld.SignIn("patient").Id, Cancel);
        Assert.Equal(outcome == PeopleOutcome.Done, found is { Clinic: var clinic, Person: { Roles: Role.Patient, Name: null } person }
            && clinic == North && person.Patient == PeopleWorld.Patient);
    }

    [Fact]
    public async Task Five_wrong_years_end_an_invitation_whoever_gives_them()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        await world.AddPatientAsync(North, 1960);
        string code = await world.InviteAsync(North, Role.Patient, patient: PeopleWorld.Patient);
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(PeopleOutcome.WrongCode, await world.AcceptAsync("thief " + i, code, 1950 + i));
        }

        Assert.Equal(PeopleOutcome.Over, await world.AcceptAsync("patient", code, 1960));
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("patient", await world.InviteAsync(North, Role.Patient, patient: PeopleWorld.Patient), 1960));
    }

    [Fact]
    public async Task An_issuer_of_patients_lets_nobody_become_staff()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin");
        string code = await world.InviteAsync(North, Role.Uploader);
        Assert.Equal(PeopleOutcome.NotByThisIssuer, await world.Accept.HandleAsync(PeopleWorld.SignIn("patient", Role.Patient), code, null, Cancel));
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("uploader", code));
    }

    [Fact]
    public async Task A_sign_in_belongs_to_one_clinic_until_it_is_removed()
    {
        await world.StaffAsync(North, Role.ClinicAdmin, "admin", "doctor");
        await world.StaffAsync(PeopleWorld.South, Role.ClinicAdmin, "other admin");
        string code = await world.InviteAsync(PeopleWorld.South, Role.Clinician);
        Assert.Equal(PeopleOutcome.BelongsAlready, await world.AcceptAsync("doctor", code));
        Assert.Equal(PeopleOutcome.BelongsAlready, await world.AcceptAsync("doctor", await world.InviteAsync(North, Role.Clinician)));
        Assert.Equal(PeopleOutcome.Done, await world.RemoveAsync(North, "doctor"));
        Assert.Null(await world.Queries.FindAsync(PeopleWorld.SignIn("doctor").Id, Cancel));
        world.Clock.Now += SignInClaims.Pause - TimeSpan.FromTicks(1);
        Assert.Equal(PeopleOutcome.BeingAccepted, await world.AcceptAsync("doctor", code));
        world.Clock.Now += TimeSpan.FromTicks(1);
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("doctor", code));
        Assert.Equal(PeopleWorld.South, (await world.Queries.FindAsync(PeopleWorld.SignIn("doctor").Id, Cancel))!.Value.Clinic);
    }

    [Fact]
    public async Task A_process_that_dies_at_any_write_leaves_nobody_half_in_and_the_same_request_again_finishes()
    {
        int deaths = 0;
        foreach (bool after in new[] { false, true })
        {
            for (int n = 1, more = 1; more > 0; n++)
            {
                var dying = new PeopleWorld();
                await dying.StaffAsync(North, Role.ClinicAdmin, "admin");
                await dying.AddPatientAsync(North, 1960);
                string code = await dying.InviteAsync(North, Role.Patient, patient: PeopleWorld.Patient);
                (dying.Store.Writes, dying.Store.DiesAt, dying.Store.DiesAfter) = (0, n, after);
                await UntilDeathAsync(() => dying.AcceptAsync("patient", code, 1960));
                more = dying.Store.Died ? 1 : 0;
                deaths += more;
                dying.Store.DiesAt = 0;

                Assert.Equal(PeopleOutcome.Done, await dying.AcceptAsync("patient", code, 1960));
                Assert.Equal("admin clinic-admin, patient patient", await dying.WhoAsync(North, "admin", "patient"));
                Assert.Empty(await dying.Queries.ListInvitationsAsync(PeopleWorld.By(North), Cancel));
                await dying.Audit.TellAsync(North, Cancel);
                Assert.Equal(0, dying.Store.Notes);
                Assert.Single(dying.Store.Told, t => t.Entry.Action == "invitation.accept" && t.Entry.Subject == PeopleWorld.Patient.ToString());
            }
        }

        Assert.Equal(12, deaths);
    }

    private static async Task UntilDeathAsync(Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (IOException)
        {
            // The store knows that it died.
        }
    }
}
