namespace Recist.Rules;

/// <summary>All in which the published criteria differ; everything else is one engine for all of them.</summary>
internal sealed record CriteriaDifferences
{
    private static readonly CriteriaDifferences Recist11 = new();

    private static readonly CriteriaDifferences IRecist =
        new() { NewLesions = NewLesionEntry.MeasuredApart, Progression = ProgressionStanding.ToBeConfirmed };

    private static readonly CriteriaDifferences MRecistHcc = new() { ViableDiameterCounts = true, PortaHepatisNodeMm = 20m };

    private static readonly CriteriaDifferences MRecistHccByPercentAlone = MRecistHcc with { LeastGrowthMm = 0m };

    private static readonly CriteriaDifferences Recist10 = new()
    {
        NodesHaveTheirOwnRule = false,
        MostTargets = 10,
        MostTargetsPerOrgan = 5,
        UnlessSpiralCtMm = 20m,
        LeastGrowthMm = 0m,
    };

    private static readonly CriteriaDifferences ImRecist = new()
    {
        NewLesions = NewLesionEntry.JoinTheSum,
        NonTargetsMayProgress = false,
        Progression = ProgressionStanding.MayBeNegated,
    };

    private CriteriaDifferences()
    {
    }

    /// <summary>The viable (enhancing) diameter of a lesion counts instead of the longest one.</summary>
    public bool ViableDiameterCounts { get; private init; }

    /// <summary>A node is measured by its short axis, normal below 10 mm and measurable from 15; false: it is a lesion as any other.</summary>
    public bool NodesHaveTheirOwnRule { get; private init; } = true;

    /// <summary>Short axis below which a node at the porta hepatis is normal.</summary>
    public decimal PortaHepatisNodeMm { get; private init; } = NodeLimit.Normal.Millimetres;

    /// <summary>Most targets in all.</summary>
    public int MostTargets { get; private init; } = 5;

    /// <summary>Most targets in one organ.</summary>
    public int MostTargetsPerOrgan { get; private init; } = 2;

    /// <summary>Least size of a measurable lesion with any method but spiral CT, which needs 10 mm; null: each method has its own limit.</summary>
    public decimal? UnlessSpiralCtMm { get; private init; }

    /// <summary>Least growth over the nadir in mm that is progression, beside the 20 %.</summary>
    public decimal LeastGrowthMm { get; private init; } = 5m;

    /// <summary>What a new lesion does.</summary>
    public NewLesionEntry NewLesions { get; private init; }

    /// <summary>Unequivocal progression of a non-target is progression; false: it only keeps a CR from being overall.</summary>
    public bool NonTargetsMayProgress { get; private init; } = true;

    /// <summary>Whether a first progression stands.</summary>
    public ProgressionStanding Progression { get; private init; }

    /// <summary>The differences of the criteria in force.</summary>
    public static CriteriaDifferences Of(ResponseOptions options) => options.Criteria switch
    {
        Criteria.IRecist => IRecist,
        Criteria.MRecistHcc => options.MRecistNeeds5Mm ? MRecistHcc : MRecistHccByPercentAlone,
        Criteria.Recist10 => Recist10,
        Criteria.ImRecist => ImRecist,
        _ => Recist11,
    };
}
