namespace Recist.Tests.Naive;

/// <summary>What the naive evaluator says of one visit; lengths in mm.</summary>
internal sealed class NaiveVisit(Visit visit)
{
    public Visit Visit { get; } = visit;

    public decimal? Sum { get; set; }

    public decimal? PartialSum { get; set; }

    public decimal? Nadir { get; set; }

    public TargetResponse? Target { get; set; }

    public NonTargetResponse? NonTarget { get; set; }

    public List<string> New { get; set; } = [];

    /// <summary>iRECIST: overall response of the baseline disease alone.</summary>
    public OverallResponse? Base { get; set; }

    /// <summary>iRECIST: place of the iUPD that is pending or was confirmed at this visit, by all that is known in the end; -1 without one.</summary>
    public int Since { get; set; } = -1;

    public OverallResponse? Overall { get; set; }

    public OverallResponse? Final { get; set; }

    /// <summary>imRECIST: a PD that a later visit negates; best response and endpoints ignore it.</summary>
    public bool Negated { get; set; }

    /// <summary>Option crThenPr pd: a PR that was recorded after a CR.</summary>
    public bool IsPartialAfterComplete { get; set; }

    /// <summary>What best response and endpoints count: no negated PD, and by the option a PR after a CR as progression.</summary>
    public OverallResponse? Counted => Negated ? null
        : IsPartialAfterComplete ? Final == OverallResponse.PR ? OverallResponse.PD : OverallResponse.IUPD
        : Final;

    /// <summary>A non-target that was gone at an overall CR is back.</summary>
    public bool NonTargetIsBack { get; set; }

    /// <summary>Disease is back after an overall CR, and the option reads the earlier CR as PR.</summary>
    public bool TakesBackComplete { get; set; }
}
