using Microsoft.Extensions.Logging.Abstractions;
using Recist.Pipeline;
using Recist.Reports.Content;

namespace Recist.Tests.Pipeline.People;

/// <summary>The handlers of people over a store in memory, with a clock in the test's hand.</summary>
internal sealed class PeopleWorld
{
    public static readonly ClinicId North = ClinicId.Parse("north");
    public static readonly ClinicId South = ClinicId.Parse("south");
    public static readonly PatientKey Patient = PatientKey.Parse(new string('p', 20));
    private static readonly Actor Operator = new(new string('0', 20), "Olga Operator", "Operator");

    public PeopleWorld()
    {
        var audit = new PeopleAudit(Store, Store, NullLogger<PeopleAudit>.Instance);
        var writer = new PeopleWriter(Store, audit);
        var claims = new SignInClaims(Store, Store, Clock);
        Audit = audit;
        Guesses = new CodeGuesses(Store, Store, Clock);
        Invite = new InvitePerson(Store, Store, Store, Store, writer, Clock);
        Accept = new AcceptInvitation(Store, Store, Store, writer, Guesses, claims, Clock);
        Change = new ChangePerson(Store, writer, Clock);
        Found = new FoundClinic(Store, Store, Store, Invite, claims, writer, Clock);
        Queries = new PeopleQueries(Store, Store, Store, Clock);
    }

    public MemoryStore Store { get; } = new();

    public SteppedClock Clock { get; } = new();

    public PeopleAudit Audit { get; }

    public CodeGuesses Guesses { get; }

    public InvitePerson Invite { get; }

    public AcceptInvitation Accept { get; }

    public ChangePerson Change { get; }

    public FoundClinic Found { get; }

    public PeopleQueries Queries { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static SignIn SignIn(string name, Role mayHold = Role.Patient | Role.Clinician | Role.ClinicAdmin | Role.Uploader) =>
        new(SignInId.Of("issuer", name), mayHold);

    public static ClinicScope By(ClinicId clinic, string name = "admin") => new(clinic, new Actor(SignInId.Of("issuer", name), name, "Staff"));

    public static ClinicSettings Settings(ClinicId clinic, string name = "A Clinic") => new(new ClinicCard(clinic.ToString(), name));

    public Task<FoundedClinic> FoundAsync(ClinicId clinic, string name = "A Clinic", string? admin = null, Actor? by = null) => Found.HandleAsync(
        new(clinic, by ?? Operator), Settings(clinic, name), new("Ada Admin", null, admin is null ? null : SignIn(admin)), Cancel);

    /// <summary>Clinics whose staff came in by invitation, all with a role.</summary>
    public async Task StaffAsync(ClinicId clinic, Role roles, params string[] names)
    {
        if (await Queries.OverviewAsync(clinic, Cancel) is null)
        {
            await Store.AddAsync(new(clinic, Settings(clinic), new byte[32], Clock.Now), Cancel);
        }

        foreach (string name in names)
        {
            Assert.Equal(PeopleOutcome.Done, await AcceptAsync(name, await InviteAsync(clinic, roles)));
        }
    }

    public async Task<string> InviteAsync(ClinicId clinic, Role roles, int days = 14, PatientKey? patient = null)
    {
        var (outcome, made) = await Invite.HandleAsync(By(clinic), new(roles, days) { Patient = patient }, Cancel);
        Assert.Equal(PeopleOutcome.Done, outcome);
        return made!.Code;
    }

    /// <summary>The same, by a person who belongs to the clinic; null where it is refused.</summary>
    public async Task<(PeopleOutcome Outcome, string? Code)> InviteByAsync(
        string name, ClinicId clinic, Role roles, Inviter inviter = Inviter.Member, PatientKey? patient = null)
    {
        var draft = new InvitationDraft(roles) { Patient = patient, As = inviter };
        var (outcome, made) = await Invite.HandleAsync(By(clinic, name), draft, Cancel);
        return (outcome, made?.Code);
    }

    public Task<PeopleOutcome> AcceptAsync(string name, string code, int? birthYear = null) =>
        Accept.HandleAsync(SignIn(name), code, birthYear, Cancel);

    public async Task<PeopleOutcome> ChangeAsync(ClinicId clinic, string name, Role roles) => await Change.HandleAsync(
        By(clinic), SignIn(name).Id, await RevisionAsync(clinic, name), old => old with { Roles = roles }, Cancel);

    public async Task<PeopleOutcome> RemoveAsync(ClinicId clinic, string name) =>
        await Change.RemoveAsync(By(clinic), SignIn(name).Id, await RevisionAsync(clinic, name), Cancel);

    public async Task<string> RevisionAsync(ClinicId clinic, string name) =>
        (await Store.FindAsync(clinic, SignIn(name).Id, Cancel))?.Revision ?? "none";

    /// <summary>Everybody of a clinic as pseudonyms, with their roles.</summary>
    public async Task<string> WhoAsync(ClinicId clinic, params string[] names)
    {
        var all = await Queries.ListAsync(By(clinic), Cancel);
        var known = names.ToDictionary(name => SignIn(name).Id);
        return string.Join(", ", all.Select(p => $"{known.GetValueOrDefault(p.Id, "?")} {string.Join('+', RoleWords.Of(p.Roles))}").Order(StringComparer.Ordinal));
    }

    /// <summary>A patient in the clinic's files.</summary>
    public Task AddPatientAsync(ClinicId clinic, int? birthYear) => Store.PutAsync(
        clinic,
        new Profile(Patient, new Ranked<string>("1", "P-1"))
        {
            Statements = [new ProfileStatement("1", "sha", "course") { Person = new Person(BirthYear: birthYear) }],
        },
        Cancel);
}
