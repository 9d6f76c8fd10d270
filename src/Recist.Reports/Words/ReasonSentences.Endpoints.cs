namespace Recist.Reports.Words;

/// <summary>Sentences of the rules that end a time to event or count a patient towards a rate.</summary>
public static partial class ReasonSentences
{
    private static Dictionary<string, Func<ReasonFacts, string>> Endpoints => new()
    {
        [RuleIds.EndpointPfs] = f => Ended("Progression-free survival", f),
        [RuleIds.EndpointTtp] = f => Ended("Time to progression", f),
        [RuleIds.EndpointOs] = f => Ended("Overall survival", f),
        [RuleIds.EndpointIPfs] = f => Ended("iRECIST progression-free survival", f),
        [RuleIds.EndpointDor] = f => Ended("Duration of response", f),
        [RuleIds.EndpointSdDuration] = f => Ended("Duration of stable disease", f),
        [RuleIds.EndpointTtr] = f => $"Time to response {f["days"]} days from {f["start"]}: {f["best"]} first seen at {f["visit"]}.",
        [RuleIds.EndpointObjectiveResponse] = f => $"Objective response is a best response of {f.In.Complete} or {f.In.Partial}; it is {f["best"]}.",
        [RuleIds.EndpointDiseaseControl] = f => $"Disease control is a best response of {f.In.Controlled}; it is {f["best"]}.",
        [RuleIds.EndpointClinicalBenefit] = f =>
            $"Clinical benefit is {f.In.Complete}, {f.In.Partial}, or no progression at {f["limitDays"]} days or later; the best response is {f["best"]}{f.If("visit", ", and there is none at ")}{f.If("days", " (day ", ")")}.",
    };

    private static string Ended(string endpoint, ReasonFacts f) => $"{endpoint} {f["days"]} days, {f["start"]} to {f["date"]}: {How(f)}.";

    private static string How(ReasonFacts f) => f["reason"] switch
    {
        "progression" => "progression" + f.If("visit", " at "),
        "unconfirmed-progression" => "unconfirmed progression" + f.If("visit", " at ") + " that nothing has taken back",
        "death" => "death" + f.If("death", " on "),
        "new-therapy" => "censored, a new anti-cancer therapy began" + f.If("newTherapy", " on "),
        "missed-visits" => $"censored, the event came {f["gapDays"]} days after it (limit {f["limitDays"]})",
        "no-postbaseline" => "censored at the start, no evaluable assessment after baseline",
        "no-baseline" => "censored at the start, no baseline assessment",
        _ => "censored, no event so far",
    };
}
