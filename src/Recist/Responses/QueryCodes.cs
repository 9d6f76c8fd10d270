namespace Recist;

/// <summary>The codes of <see cref="DataQuery"/>; docs/rules.md lists them.</summary>
public static class QueryCodes
{
    /// <summary>A PR was recorded after a CR.</summary>
    public const string CompleteThenPartial = "CR_THEN_PR";

    /// <summary>mRECIST: progression of ascites or an effusion, which needs positive cytology.</summary>
    public const string EffusionCytology = "EFFUSION_CYTOLOGY";

    /// <summary>A target was measured by another method than at baseline.</summary>
    public const string MethodChanged = "METHOD_CHANGED";

    /// <summary>A new lesion has the id of a baseline lesion.</summary>
    public const string NewLesionAtBaseline = "NEW_LESION_AT_BASELINE";

    /// <summary>mRECIST: a new nodule below 10 mm is called unequivocal.</summary>
    public const string NewNoduleSmall = "NEW_NODULE_SMALL";

    /// <summary>mRECIST: a node at the porta hepatis below 20 mm is called a new lesion.</summary>
    public const string NewPortaHepatisNodeSmall = "NEW_PORTA_HEPATIS_NODE_SMALL";

    /// <summary>A target node was measured on slices above 5 mm.</summary>
    public const string NodeThickSlices = "NODE_THICK_SLICES";

    /// <summary>Unequivocal progression of a non-target has no comment.</summary>
    public const string ProgressionComment = "PROGRESSION_COMMENT";

    /// <summary>Only targets that are back and too small to measure speak for progression.</summary>
    public const string ReappearedTooSmall = "REAPPEARED_TOO_SMALL";

    /// <summary>Whether there is a new lesion is recorded otherwise than the lesions say.</summary>
    public const string RecordedNewLesionDiffers = "RECORDED_NEW_LESION_DIFFERS";

    /// <summary>The non-target response that the source records is not the computed one.</summary>
    public const string RecordedNonTargetDiffers = "RECORDED_NON_TARGET_DIFFERS";

    /// <summary>The target response that the source records is not the computed one.</summary>
    public const string RecordedTargetDiffers = "RECORDED_TARGET_DIFFERS";

    /// <summary>The response that the source records is not the computed one.</summary>
    public const string RecordedResponseDiffers = "RECORDED_RESPONSE_DIFFERS";

    /// <summary>A visit after a progression has a response other than PD.</summary>
    public const string ResponseAfterProgression = "RESPONSE_AFTER_PD";

    /// <summary>The source gives PR or SD of a patient without target lesions, or Non-CR/Non-PD of one with them.</summary>
    public const string ResponseWithoutTargets = "RESPONSE_WITHOUT_TARGETS";

    /// <summary>A target was measured on slices of another thickness than at baseline.</summary>
    public const string SliceChanged = "SLICE_CHANGED";

    /// <summary>
    /// A length is about a tenth, or ten times, of those of the same lesion before and after it: centimetres among millimetres.
    /// </summary>
    public const string UnitToCheck = "UNIT_TO_CHECK";

    /// <summary>A visit names a lesion that the lesion list does not have in that role.</summary>
    public const string UnknownLesion = "UNKNOWN_LESION";
}
