namespace Recist.Reports.Words;

/// <summary>Sentences of the rules that decide a best response or judge a baseline.</summary>
public static partial class ReasonSentences
{
    private static Dictionary<string, Func<ReasonFacts, string>> Best => new()
    {
        [RuleIds.BestCr] = f => $"Best response {f["best"]}{At(f)}.",
        [RuleIds.BestPr] = f => $"Best response {f["best"]}{At(f)}.",
        [RuleIds.BestConfirmedCr] = f => $"Confirmed best response {f["best"]}{At(f)}{Confirmed(f)}.",
        [RuleIds.BestConfirmedPr] = f => $"Confirmed best response {f["best"]}{At(f)}{Confirmed(f)}.",
        [RuleIds.BestCrThenPr] = f => $"{f.In.Complete}, then {f.In.Partial}: the confirmed best response reads {f["best"]} by the option in force{At(f)}.",
        [RuleIds.BestPrAfterCr] = f => $"{f.In.Partial} after the {f.In.Complete} of {f["completeAt"]}: by the option in force best response and endpoints count it as progression.",
        [RuleIds.BestSd] = f => $"Best response {f["best"]}{At(f)}: the least duration was met{(f.Has("targets") ? "; the source lists no lesions, so measurable disease is taken for granted" : "")}.",
        [RuleIds.BestNonCrNonPd] = f => $"Best response {f["best"]}{At(f)}: the least duration was met.",
        [RuleIds.BestNed] = f => $"Best response no evidence of disease{At(f)}.",
        [RuleIds.BestPd] = f => $"Best response {f["best"]}{At(f)}: nothing better counts before it.",
        [RuleIds.BestNe] = f => $"Best response NE{At(f)}: nothing that counts was reached, or it came too early.",
        [RuleIds.BestNothingAssessed] = _ => "Best response NE: no assessment after baseline counts.",
    };

    private static Dictionary<string, Func<ReasonFacts, string>> Baseline => new()
    {
        [RuleIds.MeasurabilitySimpleCyst] = f => $"A simple cyst is not a lesion{f.OfLesions}.",
        [RuleIds.MeasurabilityNormalNode] = f => $"A node below 10 mm short axis is normal{f.OfLesions}{Size(f)}.",
        [RuleIds.MeasurabilityTrulyNonMeasurable] = f => $"Never measurable: effusion, ascites and the like{f.OfLesions}.",
        [RuleIds.MeasurabilityBone] = f => $"Bone without a soft-tissue part that CT or MRI measures is not measurable{f.OfLesions}.",
        [RuleIds.MeasurabilityPriorLocalTherapy] = f => $"Treated locally before and not progressed since: not measurable{f.OfLesions}.",
        [RuleIds.MeasurabilityMethod] = f => $"The method does not measure this lesion{f.OfLesions}.",
        [RuleIds.MeasurabilityPortaHepatis] = f => $"A node at the porta hepatis below 20 mm short axis is normal in mRECIST{f.OfLesions}{Size(f)}.",
        [RuleIds.MeasurabilityWithoutEnhancement] = f => $"No enhancement in the arterial phase: not measurable in mRECIST{f.OfLesions}.",
        [RuleIds.MeasurabilitySize] = f => $"The size limit of the method decides{f.OfLesions}{Size(f)}.",
        [RuleIds.ConformanceMaxTotal] = f => $"{f["targets"]} targets; the guideline allows {f["limit"]}.",
        [RuleIds.ConformanceMaxPerOrgan] = f => $"More than {f["limit"]} targets in one organ ({f["organ"]}): {f.Lesions}.",
        [RuleIds.ConformanceNotMeasurable] = f => $"Target {f.Lesions} is not measurable at baseline{Size(f)}.",
        [RuleIds.ConformanceNoMeasurable] = _ => "No target is measurable at baseline.",
        [RuleIds.ConformanceBaselineIncomplete] = f => $"{f.Lesions} not evaluable at baseline: no complete baseline sum.",
        [RuleIds.ConformanceBaselineWindow] = f => $"The baseline of {f["baseline"]} is {f["days"]} days before the start on {f["start"]}; the guideline asks for 0 to {f["limit"]}.",
    };

    private static string At(ReasonFacts f) => f.If("visit", " at ") + f.If("days", " (day ", ")");

    private static string Confirmed(ReasonFacts f) => f.If("confirmedBy", ", confirmed by ") + f.If("daysBetween", " after ", " days");

    private static string Size(ReasonFacts f) => f.IfMm("sizeMm", ": ") + f.IfMm("limitMm", ", limit ");
}
