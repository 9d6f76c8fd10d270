using System.Collections.Immutable;
using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Collects every complaint of one upload. A broken file of 50,000 rows must not give 50,000 complaints, so each kind is capped.</summary>
internal sealed class ComplaintLog
{
    private const int MostPerFile = 1000;
    private const int MostPerSubject = 20;
    private const int LongestValue = 60;

    private readonly List<Complaint> complaints = [];
    private readonly Dictionary<(Severity, Subject?), int> counts = [];

    /// <summary>True where the file cannot be read as a whole.</summary>
    public bool Refuses { get; private set; }

    /// <summary>Subjects that cannot be assessed.</summary>
    public HashSet<Subject> Blocked { get; } = [];

    public void Refuse(string code, Place place, string? value, string problem, string fix) =>
        Add(Severity.Refuse, code, place, value, problem, fix, null);

    public void Block(string code, Subject subject, Place place, string? value, string problem, string fix) =>
        Add(Severity.Block, code, place, value, problem, fix, subject);

    public void Warn(string code, Subject? subject, Place place, string? value, string problem, string fix) =>
        Add(Severity.Warn, code, place, value, problem, fix, subject);

    public void Inform(string code, Subject? subject, Place place, string? value, string problem, string fix) =>
        Add(Severity.Info, code, place, value, problem, fix, subject);

    /// <summary>All complaints in the order of file and line.</summary>
    /// <param name="files">File names in their order.</param>
    public ImmutableArray<Complaint> Sorted(IReadOnlyList<string> files)
    {
        var order = files.Select((name, index) => (name, index)).DistinctBy(f => f.name).ToDictionary(f => f.name, f => f.index);
        var most = counts.Where(c => c.Value > Most(c.Key.Item2)).Select(c => More(c.Key.Item1, c.Key.Item2, c.Value - Most(c.Key.Item2)));
        return [.. complaints.OrderBy(c => c.File is null ? -1 : order.GetValueOrDefault(c.File, int.MaxValue)).ThenBy(c => c.Line ?? 0), .. most];
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

    private static string? Cut(string? value) => value is { Length: > LongestValue } ? value[..(LongestValue - 1)] + "…" : value;

    private void Add(Severity severity, string code, Place place, string? value, string problem, string fix, Subject? subject)
    {
        Refuses |= severity is Severity.Refuse;
        if (severity is Severity.Block)
        {
            Blocked.Add(subject!);
        }

        var count = counts[(severity, subject)] = counts.GetValueOrDefault((severity, subject)) + 1;
        if (count <= Most(subject))
        {
            complaints.Add(About(subject, new Complaint(code, severity, problem, fix)
            {
                File = place.File,
                Line = place.Line,
                Column = place.Column,
                Path = place.Path,
                Value = Cut(value),
            }));
        }
    }
}
