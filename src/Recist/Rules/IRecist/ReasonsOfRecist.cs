using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The RECIST 1.1 reasons of a visit as far as they hold by iRECIST: a known new lesion that is listed again is not new.</summary>
/// <remarks>One that a later visit made certain is in doubt here no longer, and progression by the tables takes the place of what they gave without it.</remarks>
internal static class ReasonsOfRecist
{
    /// <param name="reading">The visit as RECIST 1.1 reads it.</param>
    /// <param name="known">The new lesions before it.</param>
    /// <param name="now">The new lesions after it.</param>
    /// <param name="response">What iRECIST made of it.</param>
    public static ImmutableArray<Reason> Of(IRecistReading reading, NewLesionBook known, NewLesionBook now, OverallResponse response)
    {
        var state = now.Present.IsEmpty ? (reading.Parts.Equivocal ? "equivocal" : "no") : now.Present.All(id => known.Find(id) is not null) ? "still there" : "yes";
        var progresses = response is OverallResponse.IUPD or OverallResponse.ICPD;
        ImmutableArray<string> dated = [.. reading.Unequivocal.Where(id => !reading.Visit.NewLesions.Contains(id))];
        var first = reading.Visit.Reasons.Select(r => Known(r, known)).OfType<Reason>().Select(r => Certain(r, dated)).OfType<Reason>();
        ImmutableArray<Reason> kept = [.. first.Select(r => InState(r, state))];
        if (!dated.IsEmpty && progresses && reading.Visit.Overall != OverallResponse.PD)
        {
            return [.. kept.Where(static r => !r.Rule.StartsWith("overall.", StringComparison.Ordinal)), new(RuleIds.OverallPd, [], [.. Parts(reading), new("newLesion", state)])];
        }

        if (reading.Visit.Overall != OverallResponse.PD || (progresses && PartProgresses(reading, state)))
        {
            return kept;
        }

        ImmutableArray<Reason> others = [.. kept.Where(static r => r.Rule != RuleIds.OverallPd)];
        if (progresses)
        {
            // The iUPD or iCPD stays by the course, or known new lesions make it by their own measure, which has a reason of its own.
            return others;
        }

        // RECIST 1.1 calls a new lesion that is still there progression; here it has been cleared.
        return [.. others, new(reading.OfBaselineDisease.Rule, [], [.. Parts(reading), new("newLesion", state), .. Markers(reading)])];
    }

    private static bool PartProgresses(IRecistReading reading, string newLesion) =>
        reading.Parts.Target == TargetResponse.PD || reading.Parts.NonTarget == NonTargetResponse.PD || newLesion == "yes";

    private static IEnumerable<Fact> Markers(IRecistReading reading) =>
        reading.OfBaselineDisease.Rule == RuleIds.OverallMarker ? [FollowUpVisit.MarkerFact(reading.Visit.Visit.Markers)] : [];

    /// <summary>The reason without the new lesions that were known before; null where it names no other.</summary>
    private static Reason? Known(Reason reason, NewLesionBook known)
    {
        if (reason.Rule is not (RuleIds.NewLesionUnequivocal or RuleIds.NewLesionRegionNotImaged or RuleIds.NewLesionPet))
        {
            return reason;
        }

        ImmutableArray<string> first = [.. reason.Lesions.Where(id => known.Find(id) is null)];
        return first.IsEmpty ? null : reason with { Lesions = first };
    }

    /// <summary>The reason without the lesions in doubt that a later visit made certain; null where it names no other.</summary>
    private static Reason? Certain(Reason reason, ImmutableArray<string> dated)
    {
        if (reason.Rule is not (RuleIds.NewLesionEquivocal or RuleIds.NewLesionSmallNode or RuleIds.NewLesionPetFollowed))
        {
            return reason;
        }

        var others = reason.Lesions.RemoveAll(dated.Contains);
        return others.IsEmpty ? null : reason with { Lesions = others };
    }

    private static Reason InState(Reason reason, string state) => reason with
    {
        Facts = [.. reason.Facts.Select(f => f.Name == "newLesion" ? new("newLesion", state) : f)],
    };

    private static IEnumerable<Fact> Parts(IRecistReading reading)
    {
        if (reading.Parts.Target is { } target)
        {
            yield return new("target", target.Code());
        }

        if (reading.Parts.NonTarget is { } nonTarget)
        {
            yield return new("nonTarget", nonTarget.Code());
        }
    }
}
