using System.Collections.Immutable;
using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Collects every complaint of one upload. A broken file of 50,000 rows must not give 50,000 complaints, so each kind is capped.</summary>
internal sealed class ComplaintLog
{
    private const int MostPerFile = 1000;
    private const int MostPerSubject = 20;

    private readonly List<(Subject? Subject, Complaint Complaint)> complaints = [];
    private readonly Dictionary<(Severity Severity, Subject? Subject), int> counts = [];
    private readonly Losses losses = new();

    /// <summary>True where the file cannot be read as a whole.</summary>
    public bool Refuses { get; private set; }

    /// <summary>Subjects that cannot be assessed.</summary>
    public HashSet<Subject> Blocked { get; } = [];

    /// <summary>Rows of data read, by file.</summary>
    public Dictionary<string, int> Rows { get; } = new(StringComparer.Ordinal);

    public void Refuse(string code, Place place, string? value, string problem, string fix, string? expected = null) =>
        Add(Severity.Refuse, code, place, value, problem, fix, expected, null);

    /// <summary>Refuses for a value whose place is known.</summary>
    public TakesComplaint At(Place place, string? value) => (code, problem, fix, expected) => Refuse(code, place, value, problem, fix, expected);

    public void Block(string code, Subject subject, Place place, string? value, string problem, string fix, string? expected = null) =>
        Add(Severity.Block, code, place, value, problem, fix, expected, subject);

    public void Warn(string code, Subject? subject, Place place, string? value, string problem, string fix, string? expected = null) =>
        Add(Severity.Warn, code, place, value, problem, fix, expected, subject);

    public void Inform(string code, Subject? subject, Place place, string? value, string problem, string fix, string? expected = null) =>
        Add(Severity.Info, code, place, value, problem, fix, expected, subject);

    /// <summary>Notes that something was left away of a value; told once a file.</summary>
    public void Lost(string code, Place place, string? value) => losses.Add(code, place, value);

    /// <summary>Takes what another log took, as if it had been said here now.</summary>
    public void AddAll(ComplaintLog other)
    {
        foreach (var (subject, complaint) in other.complaints)
        {
            Add(subject, complaint);
        }

        losses.AddAll(other.losses);
        foreach (var (file, rows) in other.Rows)
        {
            Rows[file] = rows;
        }

        foreach (var (kind, count) in other.counts.Where(c => c.Value > Most(c.Key.Subject)))
        {
            counts[kind] += count - Most(kind.Subject);
        }
    }

    /// <summary>All complaints in the order of file and line.</summary>
    /// <param name="files">File names in their order.</param>
    public ImmutableArray<Complaint> Sorted(IReadOnlyList<string> files)
    {
        var order = files.Select((name, index) => (name, index)).DistinctBy(f => f.name).ToDictionary(f => f.name, f => f.index);
        var most = counts.Where(c => c.Value > Most(c.Key.Subject)).Select(c => More(c.Key.Severity, c.Key.Subject, c.Value - Most(c.Key.Subject)));
        return [.. complaints.Select(c => c.Complaint).Concat(losses.Told()).OrderBy(c => c.File is null ? -1 : order.GetValueOrDefault(c.File, int.MaxValue)).ThenBy(c => c.Line ?? 0), .. most];
    }

    private static int Most(Subject? subject) => subject is null ? MostPerFile : MostPerSubject;

    private static Complaint More(Severity severity, Subject? subject, int left) => About(subject, new Complaint(
        Codes.MoreComplaints,
        severity,
        string.Create(CultureInfo.InvariantCulture, $"{left} more of this kind are not listed."),
        "Mend the ones listed and send the file again."));

    private static Complaint About(Subject? subject, Complaint complaint) => complaint with
    {
        Patient = subject?.Patient,
        Study = subject?.Study,
        Course = subject?.Course,
        Reader = subject?.Reader,
    };

    private void Add(Severity severity, string code, Place place, string? value, string problem, string fix, string? expected, Subject? subject)
    {
        var complaint = new Complaint(code, severity, problem, fix)
        {
            File = place.File,
            Sheet = place.Sheet,
            Line = place.Line,
            Column = place.Column,
            Path = place.Path,
            Value = EchoRule.Of(code, place, value),
            Expected = expected ?? Expectation.Of(code),
        };
        Add(subject, About(subject, complaint));
    }

    private void Add(Subject? subject, Complaint complaint)
    {
        Refuses |= complaint.Severity is Severity.Refuse;
        if (complaint.Severity is Severity.Block)
        {
            Blocked.Add(subject!);
        }

        var count = counts[(complaint.Severity, subject)] = counts.GetValueOrDefault((complaint.Severity, subject)) + 1;
        if (count <= Most(subject))
        {
            complaints.Add((subject, complaint));
        }
    }
}
