namespace Recist;

/// <summary>The id of every rule that a <see cref="Reason"/> can name. docs/rules.md lists them with source, file and test.</summary>
public static class RuleIds
{
    /// <summary>A simple cyst is not a lesion.</summary>
    public const string MeasurabilitySimpleCyst = "measurability.simple-cyst";

    /// <summary>A node below 10 mm short axis is normal.</summary>
    public const string MeasurabilityNormalNode = "measurability.normal-node";

    /// <summary>Ascites, effusion and the like are never measurable.</summary>
    public const string MeasurabilityTrulyNonMeasurable = "measurability.truly-non-measurable";

    /// <summary>Bone without a soft-tissue part on CT or MRI is not measurable.</summary>
    public const string MeasurabilityBone = "measurability.bone";

    /// <summary>Treated locally before and not progressed since: not measurable.</summary>
    public const string MeasurabilityPriorLocalTherapy = "measurability.prior-local-therapy";

    /// <summary>Ultrasound, PET, or a caliper on a deep lesion do not measure.</summary>
    public const string MeasurabilityMethod = "measurability.method";

    /// <summary>mRECIST: a node at the porta hepatis below 20 mm short axis is normal.</summary>
    public const string MeasurabilityPortaHepatis = "measurability.porta-hepatis";

    /// <summary>mRECIST: no enhancement in the arterial phase.</summary>
    public const string MeasurabilityWithoutEnhancement = "measurability.without-enhancement";

    /// <summary>The size limit of the method decides.</summary>
    public const string MeasurabilitySize = "measurability.size";

    /// <summary>More than 5 targets.</summary>
    public const string ConformanceMaxTotal = "conformance.max-total";

    /// <summary>More than 2 targets in one organ.</summary>
    public const string ConformanceMaxPerOrgan = "conformance.max-per-organ";

    /// <summary>A target that is not measurable.</summary>
    public const string ConformanceNotMeasurable = "conformance.not-measurable";

    /// <summary>No measurable target.</summary>
    public const string ConformanceNoMeasurable = "conformance.no-measurable";

    /// <summary>The baseline sum is incomplete.</summary>
    public const string ConformanceBaselineIncomplete = "conformance.baseline-incomplete";

    /// <summary>The baseline is too early or after the start.</summary>
    public const string ConformanceBaselineWindow = "conformance.baseline-window";

    /// <summary>At the baseline visit: targets without a value.</summary>
    public const string TargetBaselineIncomplete = "target.baseline-incomplete";

    /// <summary>PD: the evaluated targets alone reach the limits.</summary>
    public const string TargetPdIncomplete = "target.pd-incomplete";

    /// <summary>A missing target that cannot change the category is accepted.</summary>
    public const string TargetMissingAccepted = "target.missing-accepted";

    /// <summary>NE: a target was not evaluated.</summary>
    public const string TargetNe = "target.ne";

    /// <summary>PD: nodes below 10 mm grew past the limits.</summary>
    public const string TargetPdNormalNode = "target.pd-normal-node";

    /// <summary>CR: all targets gone, nodes below 10 mm.</summary>
    public const string TargetCr = "target.cr";

    /// <summary>PD: at least 20 % and 5 mm above the nadir.</summary>
    public const string TargetPd = "target.pd";

    /// <summary>PD: a target is back after an overall CR.</summary>
    public const string TargetReappearance = "target.reappearance";

    /// <summary>NE: no complete baseline sum to compare with.</summary>
    public const string TargetNoBaseline = "target.no-baseline";

    /// <summary>PR: at least 30 % below baseline.</summary>
    public const string TargetPr = "target.pr";

    /// <summary>PR stays until PD or CR.</summary>
    public const string TargetPrPersists = "target.pr-persists";

    /// <summary>SD: neither PR nor PD.</summary>
    public const string TargetSd = "target.sd";

    /// <summary>PD: unequivocal progression.</summary>
    public const string NonTargetPd = "non-target.pd";

    /// <summary>PD: a non-target is back after an overall CR.</summary>
    public const string NonTargetReappearance = "non-target.reappearance";

    /// <summary>Non-CR/Non-PD: one was seen, another not evaluated.</summary>
    public const string NonTargetPartlyEvaluated = "non-target.partly-evaluated";

    /// <summary>NE: not all evaluated.</summary>
    public const string NonTargetNe = "non-target.ne";

    /// <summary>CR: all gone, markers normal.</summary>
    public const string NonTargetCr = "non-target.cr";

    /// <summary>Non-CR/Non-PD: all gone, but a marker is not normal.</summary>
    public const string NonTargetMarker = "non-target.marker";

    /// <summary>Non-CR/Non-PD: still there.</summary>
    public const string NonTargetPersists = "non-target.persists";

    /// <summary>PD: an unequivocal new lesion.</summary>
    public const string NewLesionUnequivocal = "new-lesion.unequivocal";

    /// <summary>PD: new in a region not imaged at baseline.</summary>
    public const string NewLesionRegionNotImaged = "new-lesion.region-not-imaged";

    /// <summary>PD: new on FDG-PET.</summary>
    public const string NewLesionPet = "new-lesion.pet";

    /// <summary>Positive on FDG-PET without a correlate: followed.</summary>
    public const string NewLesionPetFollowed = "new-lesion.pet-followed";

    /// <summary>FDG-PET that shows nothing new.</summary>
    public const string NewLesionPetWithoutEffect = "new-lesion.pet-without-effect";

    /// <summary>Equivocal: followed.</summary>
    public const string NewLesionEquivocal = "new-lesion.equivocal";

    /// <summary>An earlier finding that was not a new lesion.</summary>
    public const string NewLesionRuledOut = "new-lesion.ruled-out";

    /// <summary>A small new node at first sight: equivocal.</summary>
    public const string NewLesionSmallNode = "new-lesion.small-node";

    /// <summary>PD dated back to the first scan that showed it.</summary>
    public const string NewLesionBackDated = "new-lesion.back-dated";

    /// <summary>PD: any part progresses.</summary>
    public const string OverallPd = "overall.pd";

    /// <summary>Target disease, with or without non-target disease.</summary>
    public const string OverallTable1 = "overall.table-1";

    /// <summary>PR: targets gone, non-target disease not known to be gone.</summary>
    public const string OverallNonTargetRemains = "overall.non-target-remains";

    /// <summary>PR: targets gone, a marker is not normal.</summary>
    public const string OverallMarker = "overall.marker";

    /// <summary>Non-target disease only.</summary>
    public const string OverallTable2 = "overall.table-2";

    /// <summary>No disease at baseline and none since.</summary>
    public const string OverallNed = "overall.ned";

    /// <summary>NE: the visit did not take place.</summary>
    public const string OverallMissed = "overall.missed";

    /// <summary>The source gives the response.</summary>
    public const string OverallGiven = "overall.given";

    /// <summary>PR, without targets Non-CR/Non-PD: a CR withheld for an equivocal finding.</summary>
    public const string OverallCrWithheld = "overall.cr-withheld";

    /// <summary>PR, without targets Non-CR/Non-PD: disease was back later, so it was no CR.</summary>
    public const string OverallCrReadAsPr = "overall.cr-read-as-pr";

    /// <summary>iUPD: progression that is not confirmed yet.</summary>
    public const string IRecistFirstProgression = "irecist.first-progression";

    /// <summary>iUPD: new lesions known from before progress again.</summary>
    public const string IRecistNewLesionProgression = "irecist.new-lesion-progression";

    /// <summary>iUPD stays: the scan is too early to confirm or clear it.</summary>
    public const string IRecistTooEarly = "irecist.too-early";

    /// <summary>iCPD: the sum has grown by 5 mm over its smallest since the iUPD.</summary>
    public const string IRecistTargetGrowth = "irecist.target-growth";

    /// <summary>iCPD: a non-target has increased further.</summary>
    public const string IRecistNonTargetIncrease = "irecist.non-target-increase";

    /// <summary>iCPD: the measured new lesions have grown by 5 mm over their smallest sum since the iUPD.</summary>
    public const string IRecistNewLesionTargetGrowth = "irecist.new-lesion-target-growth";

    /// <summary>iCPD: a new lesion that is not measured has increased.</summary>
    public const string IRecistNewLesionNonTargetIncrease = "irecist.new-lesion-non-target-increase";

    /// <summary>iCPD: a further new lesion.</summary>
    public const string IRecistFurtherNewLesion = "irecist.further-new-lesion";

    /// <summary>iCPD: another category progresses.</summary>
    public const string IRecistOtherCategory = "irecist.other-category";

    /// <summary>A new iUPD: the scan is too late to confirm the earlier one.</summary>
    public const string IRecistWindowPassed = "irecist.window-passed";

    /// <summary>iUPD stays: still progression, no further change.</summary>
    public const string IRecistStillProgressing = "irecist.still-progressing";

    /// <summary>iUPD stays: the new lesions are still there, and nothing has improved.</summary>
    public const string IRecistNewLesionsPersist = "irecist.new-lesions-persist";

    /// <summary>New lesions that are still there and do not progress.</summary>
    public const string IRecistNewLesionsFollowed = "irecist.new-lesions-followed";

    /// <summary>NE: the iUPD stays pending.</summary>
    public const string IRecistNotEvaluable = "irecist.not-evaluable";

    /// <summary>NE: what caused the iUPD was not evaluated, and it stays pending.</summary>
    public const string IRecistCauseNotEvaluated = "irecist.cause-not-evaluated";

    /// <summary>The iUPD is cleared; a later progression must be confirmed afresh.</summary>
    public const string IRecistBarReset = "irecist.bar-reset";

    /// <summary>Not iCR: a new lesion is still there.</summary>
    public const string IRecistNewLesionRemains = "irecist.new-lesion-remains";

    /// <summary>iCPD stays: progression was confirmed before.</summary>
    public const string IRecistAfterConfirmation = "irecist.after-confirmation";

    /// <summary>A new lesion is no progression by itself.</summary>
    public const string ImRecistNewLesion = "imrecist.new-lesion";

    /// <summary>Not CR: a new lesion is there.</summary>
    public const string ImRecistNewLesionRemains = "imrecist.new-lesion-remains";

    /// <summary>PD that a later visit negated.</summary>
    public const string ImRecistNegated = "imrecist.negated";

    /// <summary>A CR.</summary>
    public const string BestCr = "best.cr";

    /// <summary>A PR.</summary>
    public const string BestPr = "best.pr";

    /// <summary>A CR that a later CR confirms.</summary>
    public const string BestConfirmedCr = "best.confirmed-cr";

    /// <summary>A PR that a later PR or CR confirms.</summary>
    public const string BestConfirmedPr = "best.confirmed-pr";

    /// <summary>A CR then a PR, read as the option says.</summary>
    public const string BestCrThenPr = "best.cr-then-pr";

    /// <summary>A PR after a CR that counts as progression.</summary>
    public const string BestPrAfterCr = "best.pr-after-cr";

    /// <summary>SD for at least the minimum duration.</summary>
    public const string BestSd = "best.sd";

    /// <summary>Non-CR/Non-PD for at least the minimum duration.</summary>
    public const string BestNonCrNonPd = "best.non-cr-non-pd";

    /// <summary>No evidence of disease.</summary>
    public const string BestNed = "best.ned";

    /// <summary>iUPD and nothing better that counts.</summary>
    public const string BestIUpd = "best.iupd";

    /// <summary>PD and nothing better that counts.</summary>
    public const string BestPd = "best.pd";

    /// <summary>NE: nothing that counts, or too early.</summary>
    public const string BestNe = "best.ne";

    /// <summary>NE: no assessment after baseline that counts.</summary>
    public const string BestNothingAssessed = "best.nothing-assessed";

    /// <summary>Progression-free survival.</summary>
    public const string EndpointPfs = "endpoint.pfs";

    /// <summary>Time to progression.</summary>
    public const string EndpointTtp = "endpoint.ttp";

    /// <summary>Overall survival.</summary>
    public const string EndpointOs = "endpoint.os";

    /// <summary>iRECIST progression-free survival.</summary>
    public const string EndpointIPfs = "endpoint.ipfs";

    /// <summary>Time to response.</summary>
    public const string EndpointTtr = "endpoint.ttr";

    /// <summary>Duration of response.</summary>
    public const string EndpointDor = "endpoint.dor";

    /// <summary>Duration of stable disease.</summary>
    public const string EndpointSdDuration = "endpoint.sd-duration";

    /// <summary>Objective response.</summary>
    public const string EndpointObjectiveResponse = "endpoint.objective-response";

    /// <summary>Disease control.</summary>
    public const string EndpointDiseaseControl = "endpoint.disease-control";

    /// <summary>Clinical benefit.</summary>
    public const string EndpointClinicalBenefit = "endpoint.clinical-benefit";
}
