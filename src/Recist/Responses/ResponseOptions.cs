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

    /// <summary>The study's best response is the confirmed one; always with RECIST 1.0, which has no other.</summary>
    public bool ConfirmationRequired
    {
        get => field || Criteria == Criteria.Recist10;
        init;
    }

        = true;

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

    /// <summary>A CR with an equivocal finding is withheld (reads PR; without targets Non-CR/Non-PD).</summary>
    public bool WithholdCompleteWithEquivocal { get; init; }

    /// <summary>An event more than this many days after the last evaluable assessment is censored there; null: the two-missed-visits rule is off.</summary>
    public int? LongestGapDays { get; init; }

    /// <summary>A new anti-cancer therapy before the event censors progression-free survival, time to progression and duration of response.</summary>
    public bool CensorAtNewTherapy { get; init; } = true;

    /// <summary>Where time to progression is censored for a death without progression.</summary>
    public DeathWithoutProgression DeathWithoutProgression { get; init; } = DeathWithoutProgression.LastAssessment;

    /// <summary>Least days from the reference date until disease that does not progress counts as clinical benefit; 24 weeks.</summary>
    public int ClinicalBenefitMinDays { get; init; } = 168;

    /// <summary>mRECIST: progression needs 5 mm as well as 20 %.</summary>
    public bool MRecistNeeds5Mm { get; init; } = true;

    /// <summary>iRECIST: least days between an iUPD and the scan that confirms it; 4 weeks.</summary>
    public int IRecistConfirmMinDays { get; init; } = 28;

    /// <summary>iRECIST: a scan more than 8 weeks after the iUPD no longer confirms it.</summary>
    public bool IRecistConfirmWindowIsStrict { get; init; }

    /// <summary>iRECIST: the growth that confirms an iUPD counts from the iUPD itself instead of the smallest value since.</summary>
    public bool IRecistGrowthFromIUpd { get; init; }

    /// <summary>Progression is dated to the last scan day of its visit instead of the visit's day.</summary>
    public bool ProgressionDateIsLastScan { get; init; }
}
