using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>What iRECIST made of one visit, and where the course stands after it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="After">The course after the visit.</param>
/// <param name="PendingBefore">Label of the iUPD that was pending; null where none was.</param>
internal sealed record IRecistOutcome(IRecistVerdict Verdict, IRecistState After, string? PendingBefore)
{
    /// <summary>The reason that names known new lesions beside the verdict; null where there are none, or the verdict does.</summary>
    public Reason? StillThere { get; init; }

    /// <summary>The visit's result as known at it.</summary>
    /// <param name="reading">The visit as RECIST 1.1 reads it.</param>
    /// <param name="known">Ids of the new lesions that were known before it.</param>
    public VisitAssessment Apply(IRecistReading reading, NewLesionBook known) => reading.Visit with
    {
        Overall = Verdict.Response,
        OverallFinal = Verdict.Response,
        NewLesions = reading.Visit.NewLesions.RemoveAll(id => After.NewLesions.Find(id) is { IsPresent: false }),
        NewLesionsPresent = After.NewLesions.Present,
        NewLesionTargetSum = After.NewLesions.TargetSum,
        UnconfirmedSince = Since,
        Reasons = Reasons(reading, known),
    };

    /// <summary>The result in the light of all later visits: its reasons are those of the final response.</summary>
    /// <param name="visit">The result as known at the visit.</param>
    /// <param name="reading">The visit as RECIST 1.1 reads it, with what later visits made unequivocal there.</param>
    /// <param name="known">The new lesions that were known before it, by all that is known now.</param>
    public VisitAssessment ApplyFinal(VisitAssessment visit, IRecistReading reading, NewLesionBook known) => visit with
    {
        OverallFinal = Verdict.Response,
        NewLesionsPresent = After.NewLesions.Present,
        NewLesionTargetSum = After.NewLesions.TargetSum,
        UnconfirmedSince = Since,
        Reasons = Reasons(reading, known),
    };

    private string? Since => Verdict.Step == IRecistStep.Clear ? null : Verdict.Step == IRecistStep.Begin ? After.Pending!.Visit : PendingBefore;

    private ImmutableArray<Reason> Reasons(IRecistReading reading, NewLesionBook known)
    {
        ImmutableArray<Reason> own = StillThere is { } still ? Verdict.Reasons.Add(still) : Verdict.Reasons;
        var recist = ReasonsOfRecist.Of(reading, known, After.NewLesions, Verdict.Response);
        return Verdict.Response == OverallResponse.NE && reading.OfBaselineDisease.Response == OverallResponse.NE
            ? [.. recist, .. own]
            : [.. own, .. recist];
    }
}
