using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>All that the rules of iRECIST look at for one visit.</summary>
/// <param name="Before">The course before this visit.</param>
/// <param name="Reading">The visit as RECIST 1.1 reads it.</param>
/// <param name="NewLesions">The new lesions after this visit.</param>
/// <param name="Earlier">How the disease stood at each earlier visit.</param>
/// <param name="Options">Protocol choices.</param>
internal sealed record IRecistSituation(
    IRecistState Before, IRecistReading Reading, NewLesionBook NewLesions, IReadOnlyList<IRecistMark> Earlier, ResponseOptions Options)
{
    /// <summary>The iUPD that waits for confirmation.</summary>
    public PendingProgression? Pending => Before.Pending;

    /// <summary>Days since the pending iUPD.</summary>
    public int Days => Reading.Visit.Visit.Date.DaysSince(Pending!.Date);

    /// <summary>How the disease stood at the pending iUPD.</summary>
    public IRecistMark AtIUpd => Earlier[Pending!.Place];

    /// <summary>What growth that confirms is measured from: the iUPD and every visit since, by option <c>irecistGrowthFrom</c> = iupd the iUPD alone.</summary>
    public IEnumerable<IRecistMark> Marks => Options.IRecistGrowthFromIUpd ? [AtIUpd] : Earlier.Skip(Pending!.Place);

    /// <summary>Overall response of the baseline disease alone.</summary>
    public OverallResponse BaselineDisease => Reading.OfBaselineDisease.Response;

    /// <summary>New lesions that this visit lists and that are there.</summary>
    public bool ListsNewLesion => Reading.Visit.Visit.NewLesions.Any(f => NewLesions.Find(f.Lesion) is { IsPresent: true });

    /// <summary>True where the visit can be judged: the baseline disease was evaluated, or a new lesion is listed.</summary>
    public bool IsEvaluable => BaselineDisease != OverallResponse.NE || ListsNewLesion;

    /// <summary>New lesions that were not known at the pending iUPD, or before this visit where none is pending.</summary>
    public ImmutableArray<string> FurtherNewLesions =>
        [.. NewLesions.Present.Where(id => (Pending is null ? Before.NewLesions : AtIUpd.NewLesions).Find(id) is null)];

    /// <summary>The categories that progress now: the baseline disease by RECIST 1.1, new lesions by their own rule.</summary>
    public ProgressionCauses Progressing() =>
        (Reading.Parts.Target == TargetResponse.PD ? ProgressionCauses.Targets : ProgressionCauses.None)
        | (Reading.Parts.NonTarget == NonTargetResponse.PD ? ProgressionCauses.NonTargets : ProgressionCauses.None)
        | (NewLesionProgression.Holds(this) ? ProgressionCauses.NewLesions : ProgressionCauses.None);

    /// <summary>The facts that name the pending iUPD and the days since.</summary>
    public ImmutableArray<Fact> Facts(params ReadOnlySpan<Fact> further) =>
        [new("unconfirmedAt", Pending!.Visit), FactText.Number("days", Days), .. further];
}
