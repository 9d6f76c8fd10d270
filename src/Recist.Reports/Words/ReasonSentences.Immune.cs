namespace Recist.Reports.Words;

/// <summary>Sentences of the rules of iRECIST and imRECIST.</summary>
public static partial class ReasonSentences
{
    private static Dictionary<string, Func<ReasonFacts, string>> Immune => new()
    {
        [RuleIds.IRecistFirstProgression] = f => $"iUPD: progression by RECIST 1.1 ({f["categories"]}), not confirmed yet; scan again {f.In.WhenToConfirm}.",
        [RuleIds.IRecistNewLesionProgression] = f =>
            $"New lesions {f.Lesions} progress again after the bar was reset{f.IfMm("newSumMm", ": sum ")}{f.IfMm("smallestMm", ", smallest since ")}{f.IfMm("limitMm", ", limit ")}.",
        [RuleIds.IRecistTooEarly] = f => $"iUPD stays: {Since(f)}, and a scan before {f["limitDays"]} days neither confirms nor clears it.",
        [RuleIds.IRecistTargetGrowth] = f =>
            $"iCPD: {f.Lesions} sum to {f.Mm("sumMm")}, at least 5 mm above the {f.Mm("unconfirmedMm")} of the iUPD; limit {f.Mm("limitMm")} ({Since(f)}).",
        [RuleIds.IRecistNonTargetIncrease] = f => $"iCPD: non-target {f.Lesions} has increased further; it need not be unequivocal again ({Since(f)}).",
        [RuleIds.IRecistNewLesionTargetGrowth] = f =>
            $"iCPD: measured new lesions {f.Lesions} sum to {f.Mm("newSumMm")}, at least 5 mm above the {f.Mm("unconfirmedMm")} of the iUPD; limit {f.Mm("limitMm")} ({Since(f)}).",
        [RuleIds.IRecistNewLesionNonTargetIncrease] = f => $"iCPD: new lesion {f.Lesions}, which is not measured, has increased ({Since(f)}).",
        [RuleIds.IRecistFurtherNewLesion] = f => $"iCPD: new lesion {f.Lesions} was not known at the iUPD ({Since(f)}){(f.Has("forSymptoms") ? ", seen at a scan for new symptoms" : "")}.",
        [RuleIds.IRecistOtherCategory] = f => $"iCPD: progression in a category that did not progress at the iUPD: {f["categories"]} ({Since(f)}).",
        [RuleIds.IRecistWindowPassed] = f => $"A new iUPD by protocol option: {Since(f)}, and a scan after {f["limitDays"]} days no longer confirms it.",
        [RuleIds.IRecistStillProgressing] = f => $"iUPD stays: still progression by RECIST 1.1, without further change ({Since(f)}).",
        [RuleIds.IRecistNewLesionsPersist] = f => $"iUPD stays: new lesions {f.Lesions} are still there and the baseline disease is not better than at the iUPD ({Since(f)}).",
        [RuleIds.IRecistNotEvaluable] = f => $"Not evaluable: the iUPD stays pending ({Since(f)}).",
        [RuleIds.IRecistCauseNotEvaluated] = f => $"Not evaluable: what caused the iUPD was not evaluated ({f["categories"]}); it stays pending ({Since(f)}).",
        [RuleIds.IRecistBarReset] = f => $"The iUPD is cleared and the bar is reset ({Since(f)}): a later progression must be confirmed afresh.",
        [RuleIds.IRecistNewLesionRemains] = f => $"Not iCR: new lesions {f.Lesions} are still there.",
        [RuleIds.IRecistAfterConfirmation] = _ => "iCPD stays: progression was confirmed at an earlier visit.",
        [RuleIds.ImRecistNewLesion] = f => $"New lesion {f.Lesions}: no progression by itself; where it is measurable, its size is in the sum.",
        [RuleIds.ImRecistNewLesionRemains] = f => $"Not CR: a new lesion is there ({Parts(f)}).",
        [RuleIds.ImRecistNegated] = f => $"This PD was negated: {f["response"]} at {f["negatedAt"]}, {f["days"]} days later; best response and progression-free survival ignore it.",
        [RuleIds.BestIUpd] = f => $"Best response iUPD{At(f)}: nothing better counts, and the progression is not confirmed.",
    };

    private static string Since(ReasonFacts f) => $"iUPD at {f["unconfirmedAt"]}, {f["days"]} days before";
}
