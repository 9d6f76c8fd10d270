namespace Recist.Reports.Words;

/// <summary>Sentences of the rules that decide a visit.</summary>
public static partial class ReasonSentences
{
    private static Dictionary<string, Func<ReasonFacts, string>> Targets => new()
    {
        [RuleIds.TargetBaselineIncomplete] = f => $"Baseline: {f.Lesions} not evaluable, so there is no complete baseline sum.",
        [RuleIds.TargetPdIncomplete] = f =>
            $"PD although targets are missing: the evaluated ones alone sum to {f.Mm("partialSumMm")}, at or above the limit of {f.Mm("limitMm")} (nadir {f.Mm("nadirMm")}, {f["nadirVisit"]}).",
        [RuleIds.TargetMissingAccepted] = f =>
            $"{f.Lesions} not evaluable, accepted by protocol option: the category is the same at any size up to its largest earlier one (sum {f.Mm("partialSumMm")} to {f.Mm("largestSumMm")}).",
        [RuleIds.TargetNe] = f => $"Target response NE: {f.Lesions} not evaluable{f.IfMm("partialSumMm", ", the others sum to ")}.",
        [RuleIds.TargetPdNormalNode] = f =>
            $"PD by protocol option: nodes below 10 mm grew, sum {f.Mm("sumMm")} against the nadir of {f.Mm("nadirMm")} ({f["nadirVisit"]}).",
        [RuleIds.TargetCr] = f => $"Target response CR{f.BySource}: {f.In.TargetsGone}{f.IfMm("sumMm", " (sum ", ")")}.",
        [RuleIds.TargetPd] = f =>
            $"Target response PD{f.BySource}: {f.In.Sum} {f.Mm("sumMm")} is at least {f.In.Growth} above the nadir of {f.Mm("nadirMm")} ({f["nadirVisit"]}){f.InBrackets("pctFromNadir", 20)}; limit {f.Mm("limitMm")}.",
        [RuleIds.TargetReappearance] = f => $"Target response PD: {f.Lesions} is back after an overall complete response, whatever its size.",
        [RuleIds.TargetNoBaseline] = f => $"Target response NE: there is no complete baseline sum to compare with{f.IfMm("sumMm", " (sum ", ")")}.",
        [RuleIds.TargetPr] = f =>
            $"Target response PR{f.BySource}: {f.In.Sum} {f.Mm("sumMm")} is at least 30% below the baseline of {f.Mm("baselineMm")}{f.InBrackets("pctFromBaseline", -30)}; limit {f.Mm("limitMm")}.",
        [RuleIds.TargetPrPersists] = f =>
            $"Target response PR by protocol option: a PR once reached stays until PD or CR (sum {f.Mm("sumMm")}, baseline {f.Mm("baselineMm")}, nadir {f.Mm("nadirMm")}).",
        [RuleIds.TargetSd] = f =>
            $"Target response SD{f.BySource}: {f.In.Sum} {f.Mm("sumMm")} is neither 30% below the baseline of {f.Mm("baselineMm")}{f.InBrackets("pctFromBaseline", -30)} nor {f.In.Growth} above the nadir of {f.Mm("nadirMm")}{f.InBrackets("pctFromNadir", 20)}.",
    };

    private static Dictionary<string, Func<ReasonFacts, string>> NonTargets => new()
    {
        [RuleIds.NonTargetPd] = f => $"Non-target response PD: unequivocal progression{f.OfLesions}{f.In.NonTargetsAlone}.",
        [RuleIds.NonTargetReappearance] = f => $"Non-target response PD: {f.Lesions} is back after an overall complete response{f.In.NonTargetsAlone}.",
        [RuleIds.NonTargetPartlyEvaluated] = f => $"Non-target response Non-CR/Non-PD by protocol option: {f.Lesions} not evaluated, another one is present.",
        [RuleIds.NonTargetNe] = f => $"Non-target response NE: {f.Lesions} not evaluated.",
        [RuleIds.NonTargetCr] = f => $"Non-target response CR: {f.Lesions} gone, {f.In.NodesNormal}markers not above normal.",
        [RuleIds.NonTargetMarker] = f => $"Non-target response Non-CR/Non-PD: all non-targets are gone, but tumour markers are {f["markers"]}.",
        [RuleIds.NonTargetPersists] = f => $"Non-target response Non-CR/Non-PD: {f.Lesions} still present without unequivocal progression{f.If("markers", ", markers ")}.",
    };

    private static Dictionary<string, Func<ReasonFacts, string>> NewLesions => new()
    {
        [RuleIds.NewLesionUnequivocal] = f => $"Unequivocal new lesion {f.Lesions}: {f.In.Progression}, whatever else is found.",
        [RuleIds.NewLesionRegionNotImaged] = f => $"{f.Lesions} lies in a region that was not imaged at baseline: a new lesion, {f.In.Progression}.",
        [RuleIds.NewLesionPet] = f => $"{f.Lesions} is new on FDG-PET by the PET rules: {f.In.Progression}.",
        [RuleIds.NewLesionPetFollowed] = f => $"{f.Lesions} is positive on FDG-PET without a correlate on CT: followed, not PD yet.",
        [RuleIds.NewLesionPetWithoutEffect] = f => $"{f.Lesions} on FDG-PET shows nothing new: no effect.",
        [RuleIds.NewLesionEquivocal] = f => $"{f.Lesions} is equivocal: followed, not PD unless a later scan confirms it.",
        [RuleIds.NewLesionRuledOut] = f => $"{f.Lesions} was ruled out as a new lesion.",
        [RuleIds.NewLesionSmallNode] = f => $"{f.Lesions} is a new node of 10 to 15 mm and the only finding: equivocal until the next visit.",
        [RuleIds.NewLesionBackDated] = f => $"PD dated back: new lesion {f.Lesions} was first seen here and was confirmed at {f["confirmedAt"]}.",
    };

    private static Dictionary<string, Func<ReasonFacts, string>> Overall => new()
    {
        [RuleIds.OverallPd] = f => $"{f.In.OverallProgression}{f.BySource}: at least one part progresses ({Parts(f)}).",
        [RuleIds.OverallTable1] = f => $"Overall response{f.BySource} ({Parts(f)}).",
        [RuleIds.OverallNonTargetRemains] = f => $"Overall {f.In.Partial}: targets CR, but non-target disease is not known to be gone ({Parts(f)}).",
        [RuleIds.OverallMarker] = f => $"Overall {f.In.Partial}: targets CR, but a tumour marker is not normal ({Parts(f)}).",
        [RuleIds.OverallTable2] = f => $"Overall response{f.BySource}, non-target disease only ({Parts(f)}).",
        [RuleIds.OverallNed] = _ => "No evidence of disease: none at baseline and no new lesion since.",
        [RuleIds.OverallMissed] = _ => "Overall NE: the visit did not take place.",
        [RuleIds.OverallGiven] = f => f.If("overall", "Overall ", " as given by the source, without lesions.") is { Length: > 0 } given
            ? given
            : "Overall NE: the source gives responses and none for this visit.",
        [RuleIds.OverallCrWithheld] = f => $"Overall {(f.Has("target") ? f.In.Partial : f.In.Neither)} by protocol option: a CR is withheld while a finding is equivocal ({Parts(f)}).",
        [RuleIds.OverallCrReadAsPr] = f => $"Overall {f["reads"]} by protocol option: disease was back at {f["backAt"]}, so this {f.In.Complete} reads as {f["reads"]}.",
    };

    private static string Parts(ReasonFacts facts) =>
        $"{facts.If("target", "target ", ", ")}{facts.If("nonTarget", "non-target ", ", ")}new lesion {facts["newLesion"]}";
}
