namespace Recist.Reports.Words;

/// <summary>Sentences of the rules that end a time to event or count a patient towards a rate.</summary>
public static partial class ReasonSentences
{
    private static Dictionary<string, Func<ReasonFacts, string>> Endpoints => new()
    {
        [RuleIds.EndpointPfs] = f => Ended("Progression-free survival", f),
        [RuleIds.EndpointTtp] = f => Ended("Time to progression", f, survival: false),
        [RuleIds.EndpointOs] = f => Ended("Overall survival", f),
        [RuleIds.EndpointIPfs] = f => Ended("iRECIST progression-free survival", f),
        [RuleIds.EndpointDor] = f => Ended("Duration of response", f),
        [RuleIds.EndpointSdDuration] = f => Ended("Duration of stable disease", f, survival: false),
        [RuleIds.EndpointTtr] = f => $"Time to response {f.Days("days")} from {f["start"]}: {Seen(f)} first seen at {f["visit"]}.",
        [RuleIds.EndpointObjectiveResponse] = f => $"Objective response: {YesNo(IsObjective(f))}. It is a best response of {f.In.Complete} or {f.In.Partial}; the one that counts is {f["best"]}.",
        [RuleIds.EndpointDiseaseControl] = f =>
            $"Disease control: {YesNo(f.In.IsControlled(f["best"]))}. It is a best response of {f.In.Controlled}; the one that counts is {f["best"]}.",
        [RuleIds.EndpointClinicalBenefit] = f =>
            $"Clinical benefit: {YesNo(IsObjective(f) || f.Has("visit"))}. It is {f.In.Complete} or {f.In.Partial}, or disease held without progression on day {f["limitDays"]} or later; the best response that counts is {f["best"]}"
            + (f.Has("visit") ? $", and disease was held at {f["visit"]}{f.If("days", " (day ", ")")}." : IsObjective(f) ? "." : $", and no assessment from day {f["limitDays"]} on shows it held."),
    };

    private static string YesNo(bool reached) => reached ? "yes" : "no";

    private static bool IsObjective(ReasonFacts f) => f["best"] == f.In.Complete || f["best"] == f.In.Partial;

    /// <summary>The best response need not be what was seen first: a PR may come before a CR.</summary>
    private static string Seen(ReasonFacts f) => f["best"] == f.In.Complete ? "response" : f["best"];

    private static string Ended(string endpoint, ReasonFacts f, bool survival = true) => $"{endpoint} {f.Days("days")}, {f["start"]} to {f["date"]}: {How(f, survival)}.";

    private static string How(ReasonFacts f, bool survival) => f["reason"] switch
    {
        "progression" => "progression" + f.If("visit", " at "),
        "unconfirmed-progression" => "unconfirmed progression" + f.If("visit", " at ") + " that nothing has taken back",
        "death" => survival ? "death" + f.If("death", " on ") : "censored, died" + f.If("death", " on ") + " without progression",
        "new-therapy" => $"censored{Where(f)}: a new anti-cancer therapy began{f.If("newTherapy", " on ")}{f.If("visit", ", before the progression at ")}",
        "missed-visits" => $"censored{Where(f)}: {f.If("visit", "the progression at ")}{f.If("death", "the death on ")} came {f.Days("gapDays")} later, more than the {f["limitDays"]} allowed",
        "no-postbaseline" => "censored at the start, no evaluable assessment after baseline",
        "no-baseline" => "censored at the start, no baseline assessment",
        _ => "censored, no event so far",
    };

    private static string Where(ReasonFacts f) => f["date"] == f["start"] ? " at the start" : " at the last evaluable assessment";
}
