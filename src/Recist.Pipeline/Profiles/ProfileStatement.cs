using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>What one upload says of a patient beside the measurements.</summary>
/// <param name="Rank">
/// Decides which of several statements stands: latest scan date of the file, or the day of a list of patients, its revision and its SHA-256, so that the order of arrival decides nothing.
/// A list stands below a measurement file of its day.
/// </param>
/// <param name="Sha">SHA-256 of the upload.</param>
/// <param name="Course">Course key; empty for every course of the patient.</param>
public sealed record ProfileStatement(string Rank, string Sha, string Course)
{
    private const int DayLength = 11;

    /// <summary>
    /// The reading of an upload under whose name it stands: only that one is taken back with it. Null where it was written before names were kept.
    /// </summary>
    public string? Upload { get; init; }

    /// <summary>The clinic's own patient id as the upload spells it; null where it was written before spellings were kept.</summary>
    public string? PatientId { get; init; }

    /// <summary>Name, birth year, language and print size; null where it says nothing of them.</summary>
    public Person? Person { get; init; }

    /// <summary>Planned scans of the course.</summary>
    public ScanPlan? Plan { get; init; }

    /// <summary>Drugs of the course.</summary>
    public ImmutableArray<Treatment> Treatment { get; init; } = [];

    /// <summary>True where the plan and the drugs are those of a course.</summary>
    public bool IsOf(string course) => Course.Length == 0 || Course == course;

    /// <summary>True for the same statement, read once more.</summary>
    internal bool IsSame(ProfileStatement other) => Rank == other.Rank && Course == other.Course;

    /// <summary>True for two lists of patients of one day and revision that say different things: nothing but chance could choose.</summary>
    public bool Contradicts(ProfileStatement other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsList && other.IsList && Sha != other.Sha && Course == other.Course && Rank[..^Sha.Length] == other.Rank[..^other.Sha.Length]
            && (Differ(Person, other.Person) || Differ(Plan, other.Plan) || (!Treatment.IsEmpty && !other.Treatment.IsEmpty && !Treatment.SequenceEqual(other.Treatment)));
    }

    /// <summary>The rank of a list: below a measurement file of the same day, whose revision begins with a digit.</summary>
    internal static string RankOfList(DateOnly? day, int revision, string sha) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day ?? DateOnly.MinValue:yyyy-MM-dd} -{revision:D6} {sha}");

    /// <summary>True for a list of patients.</summary>
    internal bool IsList => Rank.Length > DayLength && Rank[DayLength] == '-';

    private static bool Differ<T>(T? one, T? other)
        where T : class => one is not null && other is not null && !one.Equals(other);
}
