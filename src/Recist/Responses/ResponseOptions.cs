namespace Recist;

/// <summary>The protocol choices where charters differ. The defaults are the guideline's literal text.</summary>
/// <remarks>Names and values in files are those of docs/file-formats.md. The options in force travel with every result.</remarks>
public sealed record ResponseOptions
{
    /// <summary>All defaults.</summary>
    public static ResponseOptions Default { get; } = new();

    /// <summary>Which published rules.</summary>
    public Criteria Criteria { get; init; } = Criteria.Recist11;

    /// <summary>Least days between a CR or PR and the assessment that confirms it; 4 weeks.</summary>
    public int ConfirmMinDays { get; init; } = 28;

    /// <summary>Most not-evaluable visits between the two.</summary>
    public int MaxNotEvaluableBetween { get; init; } = 1;

    /// <summary>One stable visit between two partial responses does not break the confirmation.</summary>
    public bool AcceptStableBetween { get; init; }

    /// <summary>Least days from the reference date until SD counts as a best response; 6 weeks.</summary>
    public int StableMinDays { get; init; } = 42;

    /// <summary>The study's best response is the confirmed one.</summary>
    public bool ConfirmationRequired { get; init; } = true;

    /// <summary>PR once reached stays PR until PD or CR (EORTC) instead of arithmetic at each visit.</summary>
    public bool PartialResponsePersists { get; init; }

    /// <summary>Disease that is back after an overall CR is PD, whatever its size.</summary>
    public bool ReappearanceAfterCompleteIsProgression { get; init; } = true;

    /// <summary>What CR then PR reads as in the confirmed best response.</summary>
    public CompleteThenPartial CompleteThenPartial { get; init; } = CompleteThenPartial.Stable;

    /// <summary>A node below 10 mm that grew by 20 % and 5 mm is PD instead of CR.</summary>
    public bool NormalNodeGrowthIsProgression { get; init; }

    /// <summary>A small new node is a new lesion at once instead of equivocal.</summary>
    public bool SmallNewNodeIsNew { get; init; }

    /// <summary>A target resected or irradiated on study counts as 0 mm instead of not evaluable.</summary>
    public bool TreatedTargetIsAbsent { get; init; }

    /// <summary>A missing target is accepted where it cannot change the category; never for CR.</summary>
    public bool AcceptMissingTargetThatCannotMatter { get; init; }

    /// <summary>A target that is back but too small to measure raises a query instead of PD from a nadir of 0.</summary>
    public bool QueryReappearedTooSmall { get; init; }

    /// <summary>A non-target disease seen only in part is Non-CR/Non-PD instead of NE, where something is present.</summary>
    public bool PartlyEvaluatedNonTargetIsNonCR { get; init; }

    /// <summary>A CR with an equivocal finding is withheld (reads PR).</summary>
    public bool WithholdCompleteWithEquivocal { get; init; }
}
