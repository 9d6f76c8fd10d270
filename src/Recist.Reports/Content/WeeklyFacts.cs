using System.Collections.Immutable;

namespace Recist.Reports.Content;

/// <summary>Everything that one clinic's summary of one ISO week is made from.</summary>
/// <param name="Clinic">The clinic.</param>
/// <param name="IsoYear">Year of the ISO week.</param>
/// <param name="IsoWeek">1 to 53.</param>
/// <param name="Monday">First day of the week in the clinic's zone.</param>
public sealed record WeeklyFacts(ClinicCard Clinic, int IsoYear, int IsoWeek, DateOnly Monday)
{
    /// <summary>Results first computed or changed in the week, in any order.</summary>
    public ImmutableArray<WeeklyResult> Results { get; init; } = [];

    /// <summary>Counts of the week before; null where there is none.</summary>
    public WeeklyCounts? LastWeek { get; init; }

    /// <summary>Patients whose scan is overdue, or due within 14 days after the week.</summary>
    public ImmutableArray<DueScan> Due { get; init; } = [];

    /// <summary>Files refused in the week.</summary>
    public ImmutableArray<RefusedFile> Refused { get; init; } = [];

    /// <summary>Reports that wait for a signature or a release.</summary>
    public ImmutableArray<WaitingReport> Waiting { get; init; } = [];

    /// <summary>Visits on which readers differ.</summary>
    public ImmutableArray<ReaderDifference> ReaderDifferences { get; init; } = [];

    /// <summary>The clinic's courses, the record read of each, as at the end of the week.</summary>
    public ImmutableArray<CohortMember> Cohort { get; init; } = [];

    /// <summary>Files accepted in the week.</summary>
    public int FilesAccepted { get; init; }

    /// <summary>1 for the first edition; a later one replaces it with late data and is titled "amended".</summary>
    public int Edition { get; init; } = 1;
}
