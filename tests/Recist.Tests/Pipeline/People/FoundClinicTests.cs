using Recist.Pipeline;

namespace Recist.Tests.Pipeline.People;

public class FoundClinicTests
{
    private static readonly ClinicId North = PeopleWorld.North;
    private static readonly Actor Other = new(new string('9', 20), "Other Operator", "Operator");
    private readonly PeopleWorld world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_clinic_has_settings_an_audit_and_an_invitation_of_its_first_admin()
    {
        var founded = await world.FoundAsync(North, "North Clinic");
        Assert.Equal(FoundingOutcome.Created, founded.Outcome);
        Assert.Equal("North Clinic", (await world.Store.FindAsync(North, Cancel))!.Settings.Card.Name);
        Assert.Equal(["clinic.create", "invitation.make"], world.Store.Told.Select(t => t.Entry.Action));
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("ada", founded.Invitation!.Code));
        Assert.Equal("ada clinic-admin", await world.WhoAsync(North, "ada"));
        Assert.Equal("Ada Admin", (await world.Queries.FindAsync(PeopleWorld.SignIn("ada").Id, Cancel))!.Value.Person.Name);
    }

    [Fact]
    public async Task A_first_admin_named_by_sign_in_belongs_to_the_clinic_at_once()
    {
        var founded = await world.FoundAsync(North, admin: "ada");
        Assert.Equal((FoundingOutcome.Created, null), (founded.Outcome, founded.Invitation));
        Assert.Equal(1, (await world.Queries.OverviewAsync(North, Cancel))!.Admins);
        Assert.Equal(["clinic.create", "people.add"], world.Store.Told.Select(t => t.Entry.Action));
        Assert.Equal(FoundingOutcome.AdminElsewhere, (await world.FoundAsync(PeopleWorld.South, admin: "ada")).Outcome);
        Assert.Null(await world.Store.FindAsync(PeopleWorld.South, Cancel));
    }

    [Fact]
    public async Task A_clinic_that_exists_is_left_as_it_is_whoever_orders_it_again()
    {
        var first = await world.FoundAsync(North, "North");
        foreach (var (name, by) in new[] { ("North", (Actor?)null), ("Another", null), ("North", Other) })
        {
            Assert.Equal(FoundingOutcome.Exists, (await world.FoundAsync(North, name, by: by)).Outcome);
        }

        Assert.Equal("North", (await world.Store.FindAsync(North, Cancel))!.Settings.Card.Name);
        Assert.Single(await world.Queries.ListInvitationsAsync(PeopleWorld.By(North), Cancel));
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("ada", first.Invitation!.Code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ada")]
    public async Task A_process_that_dies_at_any_write_leaves_an_order_that_the_same_operator_finishes_by_the_same_request(string? admin)
    {
        int deaths = 0;
        foreach (bool after in new[] { false, true })
        {
            for (int n = 1, more = 1; more > 0; n++)
            {
                var dying = new PeopleWorld();
                (dying.Store.DiesAt, dying.Store.DiesAfter) = (n, after);
                var (died, founded) = await TryAsync(dying, admin);
                more = died ? 1 : 0;
                deaths += more;
                dying.Store.DiesAt = 0;
                founded ??= await dying.FoundAsync(North, admin: admin);

                // Once the last transaction stands the clinic exists, so that the repeat says so; its admin can be invited anew.
                if (founded.Outcome == FoundingOutcome.Exists && admin is null)
                {
                    founded = new(FoundingOutcome.Created, (await dying.Invite.HandleAsync(PeopleWorld.By(North), new(Role.ClinicAdmin), Cancel)).Made);
                }

                if (founded.Invitation is { } made)
                {
                    Assert.Equal(PeopleOutcome.Done, await dying.AcceptAsync("ada", made.Code));
                }

                Assert.Equal("ada clinic-admin", await dying.WhoAsync(North, "ada"));
                await dying.Audit.TellAsync(North, Cancel);
                Assert.Single(dying.Store.Told, t => t.Entry.Action == "clinic.create");
                Assert.InRange(dying.Store.Told.Count(t => t.Entry.Action is "invitation.make" or "people.add"), 1, 2);
            }
        }

        Assert.Equal(14, deaths);
    }

    [Fact]
    public async Task Another_order_waits_ten_minutes_for_one_that_was_broken_off_before_the_clinic_was_there()
    {
        (world.Store.DiesAt, world.Store.DiesAfter) = (1, true);
        await Assert.ThrowsAsync<IOException>(() => world.FoundAsync(North, "Misspelt"));
        world.Clock.Now += FoundClinic.Pause - TimeSpan.FromTicks(1);
        Assert.Equal(FoundingOutcome.BeingCreated, (await world.FoundAsync(North, "North")).Outcome);
        world.Clock.Now += TimeSpan.FromTicks(1);
        Assert.Equal(FoundingOutcome.Created, (await world.FoundAsync(North, "North")).Outcome);
        Assert.Equal(FoundingOutcome.Exists, (await world.FoundAsync(North, "Misspelt")).Outcome);
    }

    [Fact]
    public async Task Two_operators_who_create_one_clinic_at_once_create_it_once()
    {
        FoundedClinic? other = null;
        world.Store.Between = async () => other = await world.FoundAsync(North, "Other", by: Other);
        var founded = await world.FoundAsync(North, "Mine");
        Assert.Equal((FoundingOutcome.Exists, FoundingOutcome.Created), (founded.Outcome, other!.Outcome));
        Assert.Equal("Other", (await world.Store.FindAsync(North, Cancel))!.Settings.Card.Name);
        Assert.Single(world.Store.Told, t => t.Entry.Action == "clinic.create");
    }

    [Fact]
    public async Task An_admin_who_joins_another_clinic_at_this_moment_is_told_as_such_and_nothing_is_created()
    {
        await world.StaffAsync(PeopleWorld.South, Role.ClinicAdmin, "other", "ada");
        await world.RemoveAsync(PeopleWorld.South, "ada");
        Assert.Equal(FoundingOutcome.AdminJoining, (await world.FoundAsync(North, admin: "ada")).Outcome);
        Assert.Null(await world.Store.FindAsync(North, Cancel));
        Assert.Equal(FoundingOutcome.Created, (await world.FoundAsync(North, admin: "another", by: Other)).Outcome);
    }

    [Fact]
    public async Task An_order_that_was_broken_off_and_lost_its_admin_to_another_clinic_ends_and_an_invitation_helps()
    {
        (world.Store.DiesAt, world.Store.DiesAfter) = (3, true);
        await Assert.ThrowsAsync<IOException>(() => world.FoundAsync(North, admin: "ada"));
        world.Store.DiesAt = 0;
        Assert.NotNull(await world.Store.FindAsync(North, Cancel));
        world.Clock.Now += SignInClaims.Pause;
        await world.StaffAsync(PeopleWorld.South, Role.ClinicAdmin, "ada");
        Assert.Equal(FoundingOutcome.CreatedWithoutAdmin, (await world.FoundAsync(North, admin: "ada")).Outcome);
        Assert.Single(world.Store.Told, t => t.Entry.Action == "clinic.create" && t.Clinic == North);
        Assert.Equal(FoundingOutcome.Exists, (await world.FoundAsync(North, admin: "ada")).Outcome);
        string code = (await world.InviteByAsync("operator", North, Role.ClinicAdmin, Inviter.Operator)).Code!;
        Assert.Equal(PeopleOutcome.Done, await world.AcceptAsync("bob", code));
    }

    [Fact]
    public async Task An_order_that_comes_second_keeps_its_admin_from_no_other_clinic()
    {
        await world.FoundAsync(North);
        Assert.Equal(FoundingOutcome.Exists, (await world.FoundAsync(North, "Mine", admin: "ada")).Outcome);
        await world.StaffAsync(PeopleWorld.South, Role.ClinicAdmin, "ada");
    }

    [Fact]
    public async Task A_clinic_without_people_yet_is_an_existing_one()
    {
        await world.Store.AddAsync(new(North, PeopleWorld.Settings(North), new byte[32], world.Clock.Now), Cancel);
        Assert.Equal(FoundingOutcome.Exists, (await world.FoundAsync(North)).Outcome);
        Assert.Equal(PeopleHead.None, await world.Store.HeadAsync(North, Cancel));
    }

    private static async Task<(bool Died, FoundedClinic? Founded)> TryAsync(PeopleWorld world, string? admin)
    {
        try
        {
            var founded = await world.FoundAsync(North, admin: admin);
            return (world.Store.Died, world.Store.Died ? null : founded);
        }
        catch (IOException)
        {
            return (true, null);
        }
    }
}
