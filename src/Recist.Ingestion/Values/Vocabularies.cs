namespace Recist.Ingestion;

/// <summary>The closed lists of the product's own files (docs/file-formats.md).</summary>
internal static class Vocabularies
{
    public static readonly Vocabulary<LesionRole> Role =
        new(("target", LesionRole.Target), ("non-target", LesionRole.NonTarget), ("new", LesionRole.New));

    public static readonly Vocabulary<MeasurementState> State = new(
        ("absent", MeasurementState.Absent),
        ("too-small", MeasurementState.TooSmall),
        ("not-evaluable", MeasurementState.NotEvaluable),
        ("treated", MeasurementState.Treated),
        ("merged", MeasurementState.Merged));

    public static readonly Vocabulary<NonTargetStatus> NonTarget = new(
        ("absent", NonTargetStatus.Absent),
        ("present", NonTargetStatus.Present),
        ("increased", NonTargetStatus.Increased),
        ("unequivocal-progression", NonTargetStatus.UnequivocalProgression),
        ("not-evaluated", NonTargetStatus.NotEvaluated));

    public static readonly Vocabulary<NewLesionStatus> NewLesion = new(
        ("unequivocal", NewLesionStatus.Unequivocal),
        ("equivocal", NewLesionStatus.Equivocal),
        ("ruled-out", NewLesionStatus.RuledOut),
        ("per-pet", NewLesionStatus.PerPet));

    public static readonly Vocabulary<NewLesionChange> Change = new(
        ("increased", NewLesionChange.Increased),
        ("unequivocal-progression", NewLesionChange.UnequivocalProgression),
        ("unchanged", NewLesionChange.Unchanged),
        ("absent", NewLesionChange.Absent));

    public static readonly Vocabulary<NewLesionKind> NewKind = new(("NLT", NewLesionKind.Target), ("NLNT", NewLesionKind.NonTarget));

    public static readonly Vocabulary<Modality> Modality = new(
        ("CT", Recist.Modality.CT),
        ("MRI", Recist.Modality.MRI),
        ("CXR", Recist.Modality.ChestXRay),
        ("caliper", Recist.Modality.Caliper),
        ("US", Recist.Modality.Ultrasound),
        ("PET", Recist.Modality.PET));

    public static readonly Vocabulary<BoneLesion> Bone = new(
        ("blastic", BoneLesion.Blastic),
        ("lytic-soft-tissue", BoneLesion.LyticWithSoftTissue),
        ("lytic-no-soft-tissue", BoneLesion.LyticWithoutSoftTissue));

    public static readonly Vocabulary<TumourMarkers> Markers = new(("normal", TumourMarkers.Normal), ("elevated", TumourMarkers.Elevated));

    public static readonly Vocabulary<PetResult> Pet = new(("negative", PetResult.Negative), ("positive", PetResult.Positive));

    public static readonly Vocabulary<CtCorrelate> Ct = new(
        ("new-site", CtCorrelate.NewSite),
        ("none", CtCorrelate.None),
        ("pre-existing-not-progressing", CtCorrelate.PreExistingNotProgressing));

    public static readonly Vocabulary<OverallResponse> Overall =
        new([.. Enum.GetValues<OverallResponse>().Select(r => (r.Code(), r))]);

    public static readonly Vocabulary<bool> YesNo =
        new(("yes", true), ("no", false), ("true", true), ("false", false), ("y", true), ("n", false), ("1", true), ("0", false));
}
