namespace Recist.Reports.Words;

/// <summary>Sentences of the rules that decide a visit.</summary>
public static partial class ReasonSentences
{
    private static Dictionary<string, Func<ReasonFacts, string>> Targets => new()
    {
        [RuleIds.TargetBaselineIncomplete] = f => $"Baseline: {f.Lesions} not evaluable, so there is no complete baseline sum.",
        [RuleIds.TargetPdIncomplete] = f =>
            $"Target response PD although not every target was evaluated: {f.Lesions} alone {f.Verb("measures", "sum to")} {f.Mm("partialSumMm")}, at or above the limit of {f.Mm("limitMm")} (nadir {f.Mm("nadirMm")}, {f["nadirVisit"]}).",
        [RuleIds.TargetMissingAccepted] = f =>
            $"{f.Lesions} not evaluable, accepted by protocol option: the target response is {f["target"]} at any size from 0 mm to the largest seen earlier (sum {f.Mm("partialSumMm")} to {f.Mm("largestSumMm")}).",
        [RuleIds.TargetNe] = f => $"Target response NE: {f.Lesions} not evaluable{f.IfMm("partialSumMm", "; what was evaluated sums to ")}.",
        [RuleIds.TargetPdNormalNode] = f =>
            $"Target response PD by protocol option: nodes below 10 mm grew, sum {f.Mm("sumMm")} against the nadir of {f.Mm("nadirMm")}{GrowthWords.FromNadir(f)}; limit {f.Mm("limitMm")}.",
        [RuleIds.TargetCr] = f => $"Target response CR{f.BySource}: {f.In.TargetsGone(f.Value("nodes"), f.Count)}{WithoutViablePart(f)}{f.IfMm("sumMm", " (sum ", ")")}{(GrowthWords.ReachesBoth(f) ? "; growth of nodes that stay below 10 mm is no progression" : "")}.",
        [RuleIds.TargetPd] = f =>
            $"Target response PD{f.BySource}: {f.In.Sum} {f.Mm("sumMm")} is at least {f.In.Growth} above the nadir of {f.Mm("nadirMm")}{GrowthWords.FromNadir(f)}; limit {f.Mm("limitMm")}.",
        [RuleIds.TargetReappearance] = f => $"Target response PD: {f.Lesions} {f.Verb("is", "are")} back after an overall complete response, whatever {f.Verb("its", "their")} size.",
        [RuleIds.TargetNoBaseline] = f => $"Target response NE: there is no complete baseline sum to compare with{f.IfMm("sumMm", " (sum ", ")")}.",
        [RuleIds.TargetPr] = f =>
            $"Target response PR{f.BySource}: {f.In.Sum} {f.Mm("sumMm")} is at least 30% below the baseline of {f.Mm("baselineMm")}{f.InBrackets("pctFromBaseline")}; limit {f.Mm("limitMm")}{NoProgression(f)}.",
        [RuleIds.TargetPrPersists] = f =>
            $"Target response PR by protocol option: a PR once reached stays until PD or CR (sum {f.Mm("sumMm")}, baseline {f.Mm("baselineMm")}, nadir {f.Mm("nadirMm")}){NoProgression(f)}.",
        [RuleIds.TargetSd] = f =>
            $"Target response SD{f.BySource}: {f.In.Sum} {f.Mm("sumMm")} is neither 30% below the baseline of {f.Mm("baselineMm")}{f.InBrackets("pctFromBaseline")} nor {f.In.Growth} above the nadir of {f.Mm("nadirMm")}{GrowthWords.FromNadir(f)}{Limits(f)}.",
    };

    private static Dictionary<string, Func<ReasonFacts, string>> NonTargets => new()
    {
        [RuleIds.NonTargetPd] = f => $"Non-target response PD: unequivocal progression{f.OfLesions}{f.In.NonTargetsAlone}.",
        [RuleIds.NonTargetReappearance] = f => $"Non-target response PD: {f.Lesions} {f.Verb("is", "are")} back after an overall complete response{f.In.NonTargetsAlone}.",
        [RuleIds.NonTargetPartlyEvaluated] = f => $"Non-target response Non-CR/Non-PD by protocol option: {f.Lesions} not evaluated, another non-target is present.",
        [RuleIds.NonTargetNe] = f => $"Non-target response NE: {f.Lesions} not evaluated.",
        [RuleIds.NonTargetCr] = f => $"Non-target response CR: {f.Lesions} gone{(f.Value("nodes") > 0 ? " or, as a node, below 10 mm" : "")}{Markers(f)}.",
        [RuleIds.NonTargetMarker] = f => $"Non-target response Non-CR/Non-PD: all non-targets are gone, but tumour markers were elevated at baseline and {Now(f)}.",
        [RuleIds.NonTargetPersists] = f => $"Non-target response Non-CR/Non-PD: {f.Lesions} still present without unequivocal progression{(f.Has("markers") ? $"; tumour markers were elevated at baseline and {Now(f)}" : "")}.",
    };

    private static Dictionary<string, Func<ReasonFacts, string>> NewLesions => new()
    {
        [RuleIds.NewLesionUnequivocal] = f => $"Unequivocal {New(f)}: {f.In.Progression}, whatever else is found.",
        [RuleIds.NewLesionRegionNotImaged] = f => $"{f.Lesions} {f.Verb("lies", "lie")} in a region that was not imaged at baseline: {f.Verb("a new lesion", "new lesions")}, {f.In.Progression}.",
        [RuleIds.NewLesionPet] = f => $"{f.Lesions} {f.Verb("is", "are")} new on FDG-PET by the PET rules: {f.In.Progression}.",
        [RuleIds.NewLesionPetFollowed] = f => $"{f.Lesions} {f.Verb("was", "were")} seen on FDG-PET, and CT is not said to show a new site there: followed, no progression yet.",
        [RuleIds.NewLesionPetWithoutEffect] = f => $"{f.Lesions} on FDG-PET {f.Verb("shows", "show")} nothing new: no effect.",
        [RuleIds.NewLesionEquivocal] = f => $"{f.Lesions} {f.Verb("is", "are")} equivocal: followed, {f.Verb("a new lesion", "new lesions")} only if a later scan confirms {f.Verb("it", "them")}.",
        [RuleIds.NewLesionRuledOut] = f => $"{f.Lesions} {f.Verb("was ruled out as a new lesion", "were ruled out as new lesions")}.",
        [RuleIds.NewLesionSmallNode] = f => $"{f.Lesions} is a new node of 10 to less than 15 mm, {(f.Has("onlyFinding") ? "the only finding" : "and no other lesion is certainly new")}: equivocal until the next visit.",
        [RuleIds.NewLesionBackDated] = f => $"{f.In.ProgressionCode} dated back: {New(f)} was equivocal here and was confirmed at {f["confirmedAt"]}.",
    };

    private static Dictionary<string, Func<ReasonFacts, string>> Overall => new()
    {
        [RuleIds.OverallPd] = f => $"{f.In.OverallProgression}{f.BySource}: at least one part progresses ({Parts(f)}).",
        [RuleIds.OverallTable1] = f => $"Overall response{Code(f, "target")}{f.BySource} ({Parts(f)}).",
        [RuleIds.OverallNonTargetRemains] = f => $"Overall {f.In.Partial}: targets CR, but non-target disease {Remains(f)} ({Parts(f)}).",
        [RuleIds.OverallMarker] = f => $"Overall {f.In.Partial}: targets CR{(f.Has("nonTarget") ? ", non-targets gone" : "")}; {Withhold(f)} {f.In.Complete}: {(HasNewLesion(f) ? "the markers" : "they")} were elevated at baseline and {Now(f)} ({Parts(f)}).",
        [RuleIds.OverallTable2] = f => $"Overall response{Code(f, "nonTarget")}{f.BySource}, non-target disease only ({Parts(f)}).",
        [RuleIds.OverallNed] = _ => "No evidence of disease: none at baseline and no new lesion since.",
        [RuleIds.OverallMissed] = _ => "Overall NE: the visit did not take place.",
        [RuleIds.OverallGiven] = f => f.If("overall", "Overall ", " as given by the source, without lesions.") is { Length: > 0 } given
            ? given
            : "Overall NE: the source gives responses and none for this visit.",
        [RuleIds.OverallCrWithheld] = f => $"Overall {(f.Has("target") ? f.In.Partial : f.In.Neither)} by protocol option: a CR is withheld while a finding is equivocal ({Parts(f)}).",
        [RuleIds.OverallCrReadAsPr] = f => $"Overall {f["reads"]} by protocol option: disease was back at {f["backAt"]}, so this {f.In.Complete} reads as {f["reads"]}.",
    };

    /// <summary>Option reappearedTooSmall: the only growth that reaches both limits and is no progression.</summary>
    private const string OnlyTooSmall = "by protocol option targets that are back and too small to measure are asked about and make no PD";

    /// <summary>By mRECIST which targets are still seen, without a viable part; the others are gone.</summary>
    private static string WithoutViablePart(ReasonFacts f) => f.Has("withoutViablePart") ? $" (still seen without one: {f.All("withoutViablePart")})" : "";

    private static string Parts(ReasonFacts facts) =>
        $"{facts.If("target", "target ", ", ")}{facts.If("nonTarget", "non-target ", ", ")}{NewLesion(facts["newLesion"])}";

    private static string Withhold(ReasonFacts f) => HasNewLesion(f) ? "tumour markers and the new lesion withhold" : "only tumour markers withhold";

    private static bool HasNewLesion(ReasonFacts f) => f["newLesion"] is "yes" or "still there";

    private static string NewLesion(string state) => state switch
    {
        "no" => "no new lesion",
        "yes" => "new lesion",
        "equivocal" => "equivocal finding",
        _ => "new lesion " + state,
    };

    /// <summary>The response that the tables give where they decide; by iRECIST the word is that of its own rules.</summary>
    private static string Code(ReasonFacts f, string part) => f.Has(part) && f.Options.Criteria != Criteria.IRecist
        ? " " + (part == "nonTarget" && f[part] == "PD" ? f.In.Neither : f[part])
        : "";

    /// <summary>Why a PR on shrinkage is no PD where one limit of growth is reached.</summary>
    private static string NoProgression(ReasonFacts f) => GrowthWords.ReachesBoth(f) ? "; " + OnlyTooSmall
        : GrowthWords.OneLimitOnly(f) is { Length: > 0 } one ? $"; no PD against the nadir of {f.Mm("nadirMm")}{f.If("nadirVisit", " (", ")")}: {one}" : "";

    /// <summary>Why a sum that reaches one limit of growth, or by an option both, is stable.</summary>
    private static string Limits(ReasonFacts f) => GrowthWords.ReachesBoth(f) ? ", save by what is back and too small: " + OnlyTooSmall
        : GrowthWords.OneLimitOnly(f) is { Length: > 0 } one ? ": " + one : "";

    private static string Remains(ReasonFacts f) => f["nonTarget"] switch
    {
        "NE" => "was not evaluated in full",
        "PD" => "progresses",
        _ => "is still there",
    };

    private static string Markers(ReasonFacts f) => (f["markers"], f["markersAtBaseline"]) switch
    {
        ("normal", "elevated") => ", tumour markers normal again",
        ("normal", _) => ", tumour markers normal",
        ("elevated", _) => ", tumour markers elevated, but not at baseline",
        _ => "",
    };

    private static string Now(ReasonFacts f) => f["markers"] == "not stated" ? "are not stated at this visit" : $"are still {f["markers"]}";
}
