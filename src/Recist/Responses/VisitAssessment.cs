using System.Collections.Immutable;

namespace Recist;

/// <summary>What the rules make of one visit.</summary>
/// <param name="Visit">The visit that was assessed.</param>
public sealed record VisitAssessment(Visit Visit)
{
    /// <summary>Sum of diameters; null where a target is not evaluable or there are none.</summary>
    public Length? Sum { get; init; }

    /// <summary>Sum of the evaluated targets, only where <see cref="Sum"/> is incomplete and at least one was evaluated.</summary>
    public Length? PartialSum { get; init; }

    /// <summary>What each target contributes to the sum, in the history's order, by imRECIST then each new lesion that joined; null where it is not evaluable.</summary>
    public ImmutableArray<LesionValue> TargetValues { get; init; } = [];

    /// <summary>Smallest complete sum at baseline or an earlier visit, this visit not included.</summary>
    public Length? Nadir { get; init; }

    /// <summary>Label of the visit that the nadir stems from; the earliest where several have it.</summary>
    public string? NadirVisit { get; init; }

    /// <summary>Change from the baseline sum in percent; null where it has no meaning. Half-even to 10 decimals, for display only.</summary>
    public decimal? PercentFromBaseline { get; init; }

    /// <summary>Change from the nadir in percent; null where it has no meaning. Half-even to 10 decimals, for display only.</summary>
    public decimal? PercentFromNadir { get; init; }

    /// <summary>Target response; null at baseline and without targets.</summary>
    public TargetResponse? Target { get; init; }

    /// <summary>Non-target response; null at baseline and without non-targets.</summary>
    public NonTargetResponse? NonTarget { get; init; }

    /// <summary>Ids of the new lesions that are unequivocal at this visit, as known at this visit.</summary>
    /// <remarks>By iRECIST and imRECIST, which follow a new lesion, one that was seen before and is listed as gone (or as a normal node) is not among them.</remarks>
    public ImmutableArray<string> NewLesions { get; init; } = [];

    /// <summary>Ids of the new lesions that are there at this visit, in the light of later visits; those of <see cref="NewLesions"/> where the criteria follow none.</summary>
    /// <remarks>iRECIST and imRECIST follow a new lesion: one that the visit does not list is still there, and so is every one at a visit that did not take place.</remarks>
    public ImmutableArray<string> NewLesionsPresent { get => field.IsDefault ? NewLesions : field; init; }

    /// <summary>iRECIST: sum of the new-lesion targets (NLT), never part of <see cref="Sum"/>; null where there are none.</summary>
    public Length? NewLesionTargetSum { get; init; }

    /// <summary>
    /// iRECIST: label of the first iUPD of the unbroken block that this visit continues or confirms: at each iUPD, at NE while
    /// one is pending, at the first iCPD. Null elsewhere, and for other criteria.
    /// </summary>
    public string? UnconfirmedSince { get; init; }

    /// <summary>iRECIST: at the first iUPD of an unbroken block, what became of it; null at every other visit.</summary>
    /// <remarks>An iCPD without an iUPD before it, as response-level input may have, is its own block.</remarks>
    public ProgressionOutcome? ProgressionOutcome { get; init; }

    /// <summary>imRECIST: the PD of this visit was negated by a later visit; best response and progression-free survival ignore it.</summary>
    public bool ProgressionNegated { get; init; }

    /// <summary>A PR after a CR that counts as progression by option <c>crThenPr</c> = pd, in best response and endpoints; the responses of the visit keep their word.</summary>
    public bool CountsAsProgression { get; init; }

    /// <summary>Overall response as known at this visit; null at baseline.</summary>
    public OverallResponse? Overall { get; init; }

    /// <summary>Overall response after later visits confirmed earlier equivocal findings; null at baseline.</summary>
    public OverallResponse? OverallFinal { get; init; }

    /// <summary>What best response and endpoints take this visit for; null where it counts nothing, as baseline and a negated PD.</summary>
    /// <remarks>A PR that counts as progression is PD, by iRECIST iUPD.</remarks>
    public OverallResponse? Counted => ProgressionNegated ? null
        : !CountsAsProgression ? OverallFinal
        : OverallFinal == OverallResponse.IPR ? OverallResponse.IUPD : OverallResponse.PD;

    /// <summary>Why, the deciding rule first. Empty at baseline only where the baseline sum needs no comment.</summary>
    public ImmutableArray<Reason> Reasons { get; init; } = [];
}
