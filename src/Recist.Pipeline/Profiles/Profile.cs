using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Recist.Pipeline;

/// <summary>Who a patient is, as far as the clinic's files say.</summary>
/// <param name="Key">Pseudonym.</param>
/// <param name="PatientId">
/// The clinic's own patient id as the statement that stands spells it; where none does, as it was spelled last.
/// </param>
public sealed record Profile(PatientKey Key, Ranked<string> PatientId)
{
    // More uploads than anybody will take back are kept behind each statement that stands.
    private const int Kept = 40;

    /// <summary>What uploads said, highest rank first; of one rank, what concerns a single course before what concerns all.</summary>
    public ImmutableArray<ProfileStatement> Statements { get; init; } = [];

    /// <summary>Name, birth year, language and print size; null where no upload says them.</summary>
    [JsonIgnore]
    public Person? Person => Statements.Select(s => s.Person).FirstOrDefault(p => p is not null);

    /// <summary>Readings of uploads whose statements were taken back: none of them says anything here again, however late it is.</summary>
    public ImmutableArray<string> TakenBackFrom { get; init; } = [];

    /// <summary>The store's token.</summary>
    public string? Token { get; init; }

    /// <summary>Planned scans of a course; null where none are known.</summary>
    public ScanPlan? PlanOf(string course) => Statements.Where(s => s.IsOf(course)).Select(s => s.Plan).FirstOrDefault(p => p is not null);

    /// <summary>Drugs of a course.</summary>
    public ImmutableArray<Treatment> TreatmentOf(string course) =>
        Statements.Where(s => s.IsOf(course) && !s.Treatment.IsEmpty).Select(s => s.Treatment).FirstOrDefault([]);

    /// <summary>This profile with what another upload says; of two statements the higher rank stands, whatever came first.</summary>
    public Profile With(Profile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var added = other.Statements.Where(s => !Statements.Any(s.IsSame)).ToList();
        var kept = Pruned(
            [
                .. Statements.Concat(added).OrderByDescending(s => s.Rank, StringComparer.Ordinal)
                    .ThenByDescending(s => s.Course, StringComparer.Ordinal),
            ]);
        return added.Exists(kept.Contains) ? Saying(kept) : this;
    }

    /// <summary>True where one of these statements stands here already.</summary>
    public bool Holds(IEnumerable<ProfileStatement> statements) => statements.Any(s => Statements.Any(s.IsSame));

    /// <summary>True where the reports of a course print the same of both profiles.</summary>
    public bool PrintsAs(Profile other, string course)
    {
        ArgumentNullException.ThrowIfNull(other);
        return PatientId.Value == other.PatientId.Value && Person == other.Person && PlanOf(course) == other.PlanOf(course)
            && TreatmentOf(course).SequenceEqual(other.TreatmentOf(course));
    }

    /// <summary>True where the reports of every course print the same of both, but for one course that is not asked about.</summary>
    internal bool PrintsAs(Profile other, TimelineId? except)
    {
        // A course of which no statement speaks prints what concerns all.
        var courses = Statements.Concat(other.Statements).Select(s => s.Course).Append("").Distinct(StringComparer.Ordinal);
        return courses.Where(c => c != except?.Course).All(c => PrintsAs(other, c));
    }

    /// <summary>This profile without what a reading of an upload said; itself where nothing stands under its name.</summary>
    internal Profile Without(WrittenUnder back) => Statements.Any(s => back.Covers(s.Sha, s.Upload))
        ? Saying([.. Statements.Where(s => !back.Covers(s.Sha, s.Upload))]) with
        {
            TakenBackFrom = [.. TakenBackFrom.Where(n => n != back.Name), back.Name],
        }
        : this;

    /// <summary>This profile with every statement of the bytes under the name of their holder.</summary>
    internal Profile Renamed(BytesHolder holder) => Statements.Any(s => s.Sha == holder.Sha && s.Upload != holder.Name)
        ? this with { Statements = [.. Statements.Select(s => s.Sha == holder.Sha ? s with { Upload = holder.Name } : s)] }
        : this;

    // What stands decides the spelling, too. Where nothing does, the last one stays, and whatever comes next outranks it.
    private Profile Saying(ImmutableArray<ProfileStatement> statements) => this with
    {
        Statements = statements,
        PatientId = Spellings(statements).Select(s => new Ranked<string>(s.Rank, s.PatientId!)).FirstOrDefault()
            ?? PatientId with { Rank = "" },
    };

    // A list of patients never sets the id against a measurement file, of whatever day.
    private static IEnumerable<ProfileStatement> Spellings(IEnumerable<ProfileStatement> ranked) =>
        ranked.Where(s => s.PatientId is not null).OrderBy(s => s.IsList);

    private static ImmutableArray<ProfileStatement> Pruned(ImmutableArray<ProfileStatement> ranked)
    {
        var kept = ranked.Where(s => s.Person is not null).Take(Kept).ToHashSet();
        kept.UnionWith(Spellings(ranked).Take(Kept));
        foreach (var course in ranked.GroupBy(s => s.Course, StringComparer.Ordinal))
        {
            kept.UnionWith(course.Where(s => s.Plan is not null).Take(Kept));
            kept.UnionWith(course.Where(s => !s.Treatment.IsEmpty).Take(Kept));
        }

        return [.. ranked.Where(kept.Contains)];
    }
}
