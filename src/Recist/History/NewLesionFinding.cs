namespace Recist;

/// <summary>One new lesion as listed at one visit.</summary>
/// <param name="Lesion">Its id; the same id at a later visit is the same lesion.</param>
/// <param name="Status">How sure the reader is.</param>
public sealed record NewLesionFinding(string Lesion, NewLesionStatus Status)
{
    /// <summary>Organ as uploaded.</summary>
    public string? Organ { get; init; }

    /// <summary>True for a lymph node.</summary>
    public bool IsNode { get; init; }

    /// <summary>What the reader based it on; changes nothing.</summary>
    public string? Basis { get; init; }

    /// <summary>Size where measured: longest diameter, short axis for a node.</summary>
    public Length? Diameter { get; init; }

    /// <summary>False: the region was not imaged at baseline. The lesion is new all the same. Null where not said.</summary>
    public bool? RegionImagedAtBaseline { get; init; }

    /// <summary>Short axis that the node had at baseline; null where not said.</summary>
    public Length? ShortAxisAtBaseline { get; init; }

    /// <summary>iRECIST: change since the visit before.</summary>
    public NewLesionChange? Change { get; init; }

    /// <summary>FDG-PET facts, with <see cref="NewLesionStatus.PerPet"/>.</summary>
    public PetFinding? Pet { get; init; }

    /// <summary>The reader's comment; changes nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>The status or size as uploaded ("UNEQUIVOCAL"); null where nothing was entered.</summary>
    public string? Text { get; init; }

    /// <summary>Where <see cref="Text"/> stood in the file.</summary>
    public SourceCell? Source { get; init; }

    /// <summary>The size as uploaded; null where there is none.</summary>
    public string? DiameterText { get; init; }

    /// <summary>Where <see cref="DiameterText"/> stood in the file.</summary>
    public SourceCell? DiameterSource { get; init; }
}
