using System.Collections.Immutable;

namespace Recist;

/// <summary>The whole result for one patient, course and reader.</summary>
/// <param name="History">What was assessed.</param>
/// <param name="Conformance">How the baseline stands against the guideline.</param>
/// <param name="Visits">One entry per visit, in the order of dates, baseline included.</param>
/// <param name="Best">Best overall response.</param>
/// <param name="Queries">Findings that a person should look at, such as PR after CR; they change nothing.</param>
public sealed record Assessment(
    PatientHistory History,
    Conformance Conformance,
    ImmutableArray<VisitAssessment> Visits,
    BestOverallResponse Best,
    ImmutableArray<DataQuery> Queries)
{
    /// <summary>Time to event, and whether the patient responded.</summary>
    public CourseEndpoints Endpoints { get; init; } = new();

    /// <summary>True where the length of a lesion at the visit is about a tenth, or ten times, of those beside it: the verdict waits for the unit.</summary>
    /// <param name="visit">Label of the visit.</param>
    public bool IsUnitToCheck(string visit) => Queries.Any(q => q.Code == QueryCodes.UnitToCheck && q.Visit == visit);

    /// <summary>True where that is so of any visit.</summary>
    public bool HasUnitToCheck => Queries.Any(static q => q.Code == QueryCodes.UnitToCheck);

    /// <summary>The best response that the study uses: the confirmed one where <see cref="ResponseOptions.ConfirmationRequired"/>.</summary>
    public OverallResponse BestThatCounts => History.Options.ConfirmationRequired ? Best.Confirmed : Best.Unconfirmed;
}
