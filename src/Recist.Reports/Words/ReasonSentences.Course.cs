namespace Recist.Reports.Words;

/// <summary>Sentences of the rules that decide a best response or judge a baseline.</summary>
public static partial class ReasonSentences
{
    private static Dictionary<string, Func<ReasonFacts, string>> Best => new()
    {
        [RuleIds.BestCr] = f => $"Best response {f["best"]}{At(f)}.",
        [RuleIds.BestPr] = f => $"Best response {f["best"]}{At(f)}.",
        [RuleIds.BestConfirmedCr] = f => $"Confirmed best response {f["best"]}{At(f)}{Confirmed(f)}.",
        [RuleIds.BestConfirmedPr] = f => $"Confirmed best response {f["best"]}{At(f)}{Confirmed(f)}{Lost(f, "; ")}.",
        [RuleIds.BestCrThenPr] = f => $"{f.In.Complete}, then {f.In.Partial}: the confirmed best response reads {f["best"]} by the option in force{At(f)}.",
        [RuleIds.BestPrAfterCr] = f => $"{f.In.Partial} after the {f.In.Complete} of {f["completeAt"]}: by the option in force best response and endpoints count it as progression.",
        [RuleIds.BestSd] = f => Stable(f),
        [RuleIds.BestNonCrNonPd] = f => Stable(f),
        [RuleIds.BestNed] = f => $"Best response no evidence of disease{At(f)}{Lost(f, "; ")}.",
        [RuleIds.BestPd] = f => $"Best response {f["best"]}{At(f)}: {Early(f) ?? "nothing better came before it"}.",
        [RuleIds.BestNe] = f => $"Best response NE: {Early(f) ?? "no assessment that counts was evaluable"}.",
        [RuleIds.BestNothingAssessed] = _ => "Best response NE: no assessment after baseline counts.",
    };

    private static Dictionary<string, Func<ReasonFacts, string>> Baseline => new()
    {
        [RuleIds.MeasurabilitySimpleCyst] = f => $"{f.Lesions} is a simple cyst and no lesion.",
        [RuleIds.MeasurabilityNormalNode] = f => $"{f.Lesions} is a normal node: below 10 mm short axis{Size(f)}.",
        [RuleIds.MeasurabilityTrulyNonMeasurable] = f => $"{f.Lesions} is of a kind that is never measurable, such as an effusion or ascites.",
        [RuleIds.MeasurabilityBone] = f => $"{f.Lesions} is not measurable: bone without a soft-tissue part that CT or MRI measures.",
        [RuleIds.MeasurabilityPriorLocalTherapy] = f => $"{f.Lesions} is not measurable: treated locally before, and not said to have progressed since.",
        [RuleIds.MeasurabilityMethod] = f => $"{f.Lesions} is not measurable by the method it was seen with.",
        [RuleIds.MeasurabilityPortaHepatis] = f => $"{f.Lesions} is a normal node in mRECIST: at the porta hepatis, below 20 mm short axis{Size(f)}.",
        [RuleIds.MeasurabilityWithoutEnhancement] = f => $"{f.Lesions} is not measurable in mRECIST: no enhancement in the arterial phase.",
        [RuleIds.MeasurabilitySize] = f => !f.Has("sizeMm") ? $"{f.Lesions} is not known to be measurable: no size at baseline{f.IfMm("limitMm", ", limit ")}."
            : f.Value("limitMm") is not { } limit ? $"The size decides whether {f.Lesions} is measurable: {f.Mm("sizeMm")}."
            : $"{f.Lesions} is {(f.Value("sizeMm") >= limit ? "" : "not ")}measurable: {f.Mm("sizeMm")}, and the least size of its kind and method is {f.Mm("limitMm")}.",
        [RuleIds.ConformanceMaxTotal] = f => $"{f["targets"]} targets; the guideline allows {f["limit"]}.",
        [RuleIds.ConformanceMaxPerOrgan] = f => $"More than {f["limit"]} targets in one organ ({f.All("organ")}): {f.Lesions}.",
        [RuleIds.ConformanceNotMeasurable] = f => $"Target {f.Lesions} is not measurable at baseline.",
        [RuleIds.ConformanceNoMeasurable] = _ => "No target is measurable at baseline.",
        [RuleIds.ConformanceBaselineIncomplete] = f => $"{f.Lesions} not evaluable at baseline: no complete baseline sum.",
        [RuleIds.ConformanceBaselineWindow] = f => f.Value("days") < 0
            ? $"The baseline of {f["baseline"]} came after the start on {f["start"]}; the guideline asks for a baseline before it."
            : $"The baseline of {f["baseline"]} is {f.Days("days")} before the start on {f["start"]}; the guideline allows {f["limit"]}.",
    };

    /// <summary>Disease that is held: its own finding, or what a response that was not confirmed counts as.</summary>
    private static string Stable(ReasonFacts f)
    {
        var met = (f.Has("days") && f.Has("leastDays") ? $"day {f["days"]} meets the least duration of {f.Days("leastDays")}" : "the least duration was met")
            + (f.Has("targets") ? "; the source lists no lesions, so measurable disease is taken for granted" : "");
        return f.Has("unconfirmed") && f["unconfirmedAt"] == f["visit"]
            ? $"{f["unconfirmed"]} at {f["visit"]} was not confirmed; it counts as {f["best"]}: {met}."
            : f.Has("unconfirmed")
                ? $"{f["unconfirmed"]} at {f["unconfirmedAt"]} was not confirmed; best response {f["best"]}{f.If("seen", " by the unconfirmed ")}{At(f)}: {met}."
                : $"Best response {f["best"]}{At(f)}: {met}.";
    }

    /// <summary>Which response came too early for stable disease, or was not confirmed; null where none did.</summary>
    private static string? Early(ReasonFacts f) => f.Has("early")
        ? $"{f["early"]} at {f["earlyAt"]} {(f["unconfirmedAt"] == f["earlyAt"] ? "was not confirmed, and " : "")}came on day {f["earlyDays"]}, before the least duration of {f.Days("leastDays")}"
            + (f["unconfirmedAt"] == f["earlyAt"] ? "" : Lost(f, "; "))
        : f.Has("unconfirmed") ? Lost(f, "") : null;

    private static string Lost(ReasonFacts f, string before) => f.Has("unconfirmed") ? $"{before}{f["unconfirmed"]} at {f["unconfirmedAt"]} was not confirmed" : "";

    private static string At(ReasonFacts f) => f.If("visit", " at ") + f.If("days", " (day ", ")");

    private static string Confirmed(ReasonFacts f) => f.If("confirmedBy", ", confirmed by ") + (f.Has("daysBetween") ? " after " + f.Days("daysBetween") : "");

    private static string Size(ReasonFacts f) => f.IfMm("sizeMm", " (", ")");
}
