namespace Recist.Reports.Words;

/// <summary>Sentences of the rules of iRECIST and imRECIST.</summary>
public static partial class ReasonSentences
{
    private static Dictionary<string, Func<ReasonFacts, string>> Immune => new()
    {
        [RuleIds.IRecistFirstProgression] = f => $"iUPD: progression by RECIST 1.1 ({Categories(f)}), not confirmed yet; scan again {f.In.WhenToConfirm}.",
        [RuleIds.IRecistNewLesionProgression] = f =>
            f.Has("newSumMm")
                ? $"{NewAtHead(f)} known from before {Verb(f, "progresses", "progress")}: sum {f.Mm("newSumMm")} is at least {f.In.Growth} above {Smallest(f)}; limit {f.Mm("limitMm")}."
                : $"{NewAtHead(f)} known from before, not measured, {Verb(f, "is", "are")} {Changed(f)}.",
        [RuleIds.IRecistTooEarly] = f => $"iUPD stays: {Since(f)}, and a scan before {f["limitDays"]} days neither confirms nor clears it.",
        [RuleIds.IRecistTargetGrowth] = f =>
            $"{Confirms(f)}: {f.Lesions} {Verb(f, "measures", "sum to")} {f.Mm("sumMm")}, at least 5 mm above {Smallest(f)}; limit {f.Mm("limitMm")} ({Since(f)}).",
        [RuleIds.IRecistNonTargetIncrease] = f => $"{Confirms(f)}: non-target {f.Lesions} {Verb(f, "has", "have")} increased further; that need not be unequivocal again ({Since(f)}).",
        [RuleIds.IRecistNewLesionTargetGrowth] = f =>
            $"{Confirms(f)}: the sum of the measured new lesions ({f.Lesions}), {f.Mm("newSumMm")}, is at least 5 mm above {Smallest(f)}; limit {f.Mm("limitMm")} ({Since(f)}).",
        [RuleIds.IRecistNewLesionNonTargetIncrease] = f => $"{Confirms(f)}: {New(f)}, not measured, {Verb(f, "has", "have")} increased ({Since(f)}).",
        [RuleIds.IRecistFurtherNewLesion] = f => $"{Confirms(f)}: {New(f)} {Verb(f, "was", "were")} not known at the iUPD ({Since(f)}){(f.Has("forSymptoms") ? ", seen at a scan for new symptoms" : "")}.",
        [RuleIds.IRecistOtherCategory] = f => $"{Confirms(f)}: progression in a category that did not progress at the iUPD: {Categories(f)} ({Since(f)}).",
        [RuleIds.IRecistWindowPassed] = f => $"A new iUPD by protocol option: {Since(f)}, and a scan after {f["limitDays"]} days no longer confirms it.",
        [RuleIds.IRecistStillProgressing] = f => $"iUPD stays: still progression by RECIST 1.1, and nothing has grown enough to confirm it ({Since(f)}).",
        [RuleIds.IRecistNewLesionsPersist] = f =>
            $"iUPD stays: {New(f)} {Verb(f, "is", "are")} still there and the baseline disease is not better than at the iUPD{Sums(f)} ({Since(f)}){NotListed(f)}.",
        [RuleIds.IRecistNewLesionsFollowed] = f =>
            $"{NewAtHead(f)} {Verb(f, "is", "are")} still there{Sums(f)}{(f.Has("newSumMm") ? "" : ", not clearly worse")}"
            + $"{NotListed(f)}.",
        [RuleIds.IRecistNotEvaluable] = f => $"Not evaluable: the iUPD stays pending ({Since(f)}).",
        [RuleIds.IRecistCauseNotEvaluated] = f => $"Not evaluable: what caused the iUPD was not evaluated ({Categories(f)}); it stays pending ({Since(f)}).",
        [RuleIds.IRecistBarReset] = f => $"The iUPD is cleared and the bar is reset ({Since(f)}): a later progression must be confirmed afresh.",
        [RuleIds.IRecistNewLesionRemains] = f => $"Not iCR: {New(f)} {Verb(f, "is", "are")} still there.",
        [RuleIds.IRecistAfterConfirmation] = _ => "iCPD stays: progression was confirmed at an earlier visit.",
        [RuleIds.ImRecistNewLesion] = f => $"{NewAtHead(f)}: no progression by {Verb(f, "itself; where it is measurable, its size is", "themselves; where they are measurable, their sizes are")} in the sum.",
        [RuleIds.ImRecistNewLesionRemains] = f => $"Not CR: {New(f)} {Verb(f, "is", "are")} there ({Parts(f)}).",
        [RuleIds.ImRecistNegated] = f => $"This visit keeps its PD, but {f["response"]} at {f["negatedAt"]}, {f.Days("days")} later, negated it: it counts neither for the best response nor as an event.",
        [RuleIds.BestIUpd] = f => $"Best response iUPD{At(f)}: the progression is not confirmed, and {Early(f) ?? "nothing better counts"}.",
    };

    /// <summary>What the finding does: past a strict window it confirms nothing.</summary>
    private static string Confirms(ReasonFacts f) => f.Has("tooLate") ? "Too late to confirm" : "iCPD";

    private static string New(ReasonFacts f) => NewLesionNames.Of(f.Ids);

    private static string NotListed(ReasonFacts f) => f.Has("notListed") ? "; not listed at this visit and so taken as unchanged: " + f.All("notListed") : "";

    private static string NewAtHead(ReasonFacts f) => ClinicianWords.Sentence(New(f));

    private static string Verb(ReasonFacts f, string one, string many) => f.IsOfOne ? one : many;

    private static string Changed(ReasonFacts f) => f["change"] switch
    {
        "worse" => "unequivocally worse",
        "back" => "back after being gone",
        _ => "unequivocally worse, or back after being gone",
    };

    /// <summary>What growth is measured from: the value and its visit, which may be the iUPD itself.</summary>
    private static string Smallest(ReasonFacts f) => f["smallestAt"] == f["unconfirmedAt"]
        ? $"the {f.Mm("smallestMm")} of the iUPD"
        : $"the smallest, {f.Mm("smallestMm")} at {f["smallestAt"]}";

    /// <summary>The sum of the measured new lesions, what it is compared with, and the sum that would matter.</summary>
    private static string Sums(ReasonFacts f) =>
        f.Has("newSumMm") ? $"; the measured new lesions sum to {f.Mm("newSumMm")} (smallest before: {f.Mm("smallestMm")} at {f["smallestAt"]}), and {f["begins"]} begins at {f.Mm("limitMm")}" : "";

    private static string Since(ReasonFacts f) => $"iUPD at {f["unconfirmedAt"]}, {f.Days("days")} before";

    private static string Categories(ReasonFacts f) => string.Join(", ", f["categories"].Split([", ", ",", "+"], StringSplitOptions.None).Select(c => c switch
    {
        "target" => "target lesions",
        "non-target" => "non-target lesions",
        "new-lesion" => "new lesions",
        _ => c,
    }));
}
