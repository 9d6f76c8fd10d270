using System.Runtime.CompilerServices;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline.People;

/// <summary>The ports that the handlers of people use, in memory; its process can be made to die before or after any write.</summary>
internal sealed class MemoryStore : IPeople, ISignInPlaces, IClinics, IProfiles, IAudit, IOutages
{
    private readonly Dictionary<ClinicId, PeopleHead> heads = [];
    private readonly Dictionary<(ClinicId, string), ClinicPerson> people = [];
    private readonly Dictionary<(ClinicId, string), Invitation> invitations = [];
    private readonly SortedDictionary<string, (ClinicId Clinic, AuditEntry Entry)> notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SignInPlace> places = [];
    private readonly Dictionary<string, (ClinicId, string)> codes = [];
    private readonly Dictionary<string, WrongCodes> wrong = [];
    private readonly Dictionary<ClinicId, Clinic> clinics = [];
    private readonly Dictionary<(ClinicId, PatientKey), Profile> profiles = [];
    private readonly HashSet<string> told = [];
    private int tokens;

    /// <summary>Number of the write, from 1, at which the process dies; 0 for none.</summary>
    public int DiesAt { get; set; }

    /// <summary>True where it dies after that write took effect, false where before.</summary>
    public bool DiesAfter { get; set; }

    public int Writes { get; set; }

    /// <summary>True once it died, also where a handler went on.</summary>
    public bool Died { get; private set; }

    /// <summary>A clinic whose audit takes nothing, for a fault that is no outage.</summary>
    public ClinicId? Untellable { get; set; }

    /// <summary>Runs once before the next change of people is written: another request that comes in between.</summary>
    public Func<Task>? Between { get; set; }

    /// <summary>How many of the next changes are written though their answer says that they were not.</summary>
    public int LostAnswers { get; set; }

    public List<(ClinicId Clinic, AuditEntry Entry)> Told { get; } = [];

    public int Notes => notes.Count;

    public string Dump => string.Join('\n', codes.Keys.Concat(invitations.Values.Select(i => i.ToString())));

    public Task<PeopleHead> HeadAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        Task.FromResult(heads.GetValueOrDefault(clinic, PeopleHead.None));

    public Task<ClinicPerson?> FindAsync(ClinicId clinic, string person, CancellationToken cancellationToken) =>
        Task.FromResult(people.GetValueOrDefault((clinic, person)));

    public IAsyncEnumerable<ClinicPerson> ListAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        people.Where(p => p.Key.Item1 == clinic).Select(p => p.Value).OrderBy(p => p.Id, StringComparer.Ordinal).ToList().ToAsyncEnumerable();

    public Task<Invitation?> FindInvitationAsync(ClinicId clinic, string invitation, CancellationToken cancellationToken) =>
        Task.FromResult(invitations.GetValueOrDefault((clinic, invitation)));

    public IAsyncEnumerable<Invitation> ListInvitationsAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        invitations.Where(i => i.Key.Item1 == clinic).Select(i => i.Value).ToList().ToAsyncEnumerable();

    public async Task<bool> CommitAsync(ClinicId clinic, PeopleChange change, CancellationToken cancellationToken)
    {
        if (Between is { } other)
        {
            Between = null;
            await other();
        }

        bool fits = heads.GetValueOrDefault(clinic, PeopleHead.None).Token == change.Head.Token
            && change.End.All(id => invitations.ContainsKey((clinic, id)))
            && (change.Remove is null || people.ContainsKey((clinic, change.Remove)));
        return Write(() => fits, () => Apply(clinic, change)) && LostAnswers-- <= 0;
    }

    public async IAsyncEnumerable<(string Name, AuditEntry Entry)> ListNotesAsync(
        ClinicId clinic, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var (name, note) in notes.Where(n => n.Value.Clinic == clinic).ToList())
        {
            yield return (name, note.Entry);
        }
    }

    public Task RemoveNoteAsync(ClinicId clinic, string name, CancellationToken cancellationToken) => Do(() => notes.Remove(name));

    public Task<SignInPlace?> FindAsync(string signIn, CancellationToken cancellationToken) => Task.FromResult(places.GetValueOrDefault(signIn));

    public Task<bool> PutAsync(SignInPlace place, CancellationToken cancellationToken) => Task.FromResult(Write(
        () => places.GetValueOrDefault(place.SignIn)?.Token == place.Token, () => places[place.SignIn] = place with { Token = Token() }));

    public Task<(ClinicId Clinic, string Invitation)?> FindCodeAsync(string hash, CancellationToken cancellationToken) =>
        Task.FromResult<(ClinicId, string)?>(codes.TryGetValue(hash, out var found) ? found : null);

    public Task NameCodeAsync(string hash, ClinicId clinic, string invitation, CancellationToken cancellationToken) =>
        Do(() => codes[hash] = (clinic, invitation));

    public Task<WrongCodes?> WrongCodesAsync(string signIn, CancellationToken cancellationToken) => Task.FromResult(wrong.GetValueOrDefault(signIn));

    public Task<bool> CountAsync(WrongCodes count, CancellationToken cancellationToken) => Task.FromResult(Write(
        () => wrong.GetValueOrDefault(count.SignIn)?.Token == count.Token, () => wrong[count.SignIn] = count with { Token = Token() }));

    public Task<IReadOnlyList<ClinicId>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ClinicId>>([.. clinics.Keys]);

    public Task<Clinic?> FindAsync(ClinicId clinic, CancellationToken cancellationToken) => Task.FromResult(clinics.GetValueOrDefault(clinic));

    public Task<bool> AddAsync(Clinic clinic, CancellationToken cancellationToken) =>
        Task.FromResult(Write(() => !clinics.ContainsKey(clinic.Id), () => clinics[clinic.Id] = clinic));

    public Task<string?> ChangeAsync(
        Clinic clinic,
        ClinicSettings settings,
        IReadOnlyDictionary<string, ResponseOptions?> studies,
        AuditEntry note,
        CancellationToken cancellationToken) => throw new NotSupportedException();

    IAsyncEnumerable<(string Name, AuditEntry Entry)> IClinics.ListNotesAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        AsyncEnumerable.Empty<(string Name, AuditEntry Entry)>();

    Task IClinics.RemoveNoteAsync(ClinicId clinic, string name, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<BoundOptions?> StudyOptionsAsync(ClinicId clinic, string studyKey, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ResponseOptions> FixStudyOptionsAsync(ClinicId clinic, string studyKey, ResponseOptions options, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IsoWeek?> SummarisedThroughAsync(ClinicId clinic, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SetSummarisedThroughAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Profile?> FindAsync(ClinicId clinic, PatientKey patient, CancellationToken cancellationToken) =>
        Task.FromResult(profiles.GetValueOrDefault((clinic, patient)));

    public Task<bool> PutAsync(ClinicId clinic, Profile profile, CancellationToken cancellationToken)
    {
        profiles[(clinic, profile.Key)] = profile;
        return Task.FromResult(true);
    }

    public Task AppendAsync(ClinicId clinic, AuditEntry entry, string? once, CancellationToken cancellationToken) => Do(() =>
    {
        if (clinic == Untellable)
        {
            throw new InvalidDataException("A row that nobody can read.");
        }

        if (once is null || told.Add($"{clinic} {once}"))
        {
            Told.Add((clinic, entry));
        }
    });

    public bool IsOutage(Exception exception) => false;

    public bool IsLimit(Exception exception) => false;

    private void Apply(ClinicId clinic, PeopleChange change)
    {
        heads[clinic] = change.Head with { Token = Token() };
        if (change.Put is { } person)
        {
            people[(clinic, person.Id)] = person;
        }

        if (change.Invite is { } invitation)
        {
            invitations[(clinic, invitation.Id)] = invitation;
        }

        foreach (string id in change.End)
        {
            invitations.Remove((clinic, id));
        }

        if (change.Remove is { } removed)
        {
            people.Remove((clinic, removed));
        }

        for (int i = 0; i < change.Notes.Length; i++)
        {
            notes[$"{change.Notes[i].At.UtcTicks:D19}.{change.Head.Changes[0]}.{i}"] = (clinic, change.Notes[i]);
        }
    }

    private string Token() => (++tokens).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Task Do(Action write)
    {
        Write(() => true, write);
        return Task.CompletedTask;
    }

    private bool Write(Func<bool> fits, Action write)
    {
        bool dies = ++Writes == DiesAt;
        Died |= dies;
        if (dies && !DiesAfter)
        {
            throw new IOException("The process dies before the write.");
        }

        bool done = fits();
        if (done)
        {
            write();
        }

        return dies ? throw new IOException("The process dies after the write.") : done;
    }
}
