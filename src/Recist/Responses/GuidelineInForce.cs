using System.Collections.Frozen;

namespace Recist;

/// <summary>The section that a rule rests on under the criteria in force, and not only under RECIST 1.1.</summary>
public static class GuidelineInForce
{
    private const string OfRecist11 = "RECIST 1.1";

    private static readonly FrozenDictionary<string, string> Base = RuleCatalogue.All.ToFrozenDictionary(r => r.Id, r => r.Guideline, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Recist10 = Own(
        "RECIST 1.0 (Therasse 2000), ",
        ("baseline documentation of target lesions", [RuleIds.ConformanceMaxTotal, RuleIds.ConformanceMaxPerOrgan, RuleIds.ConformanceNotMeasurable]),
        ("measurability at baseline", [RuleIds.MeasurabilityTrulyNonMeasurable, RuleIds.MeasurabilityMethod, RuleIds.MeasurabilitySize]),
        ("evaluation of target lesions", [RuleIds.TargetCr, RuleIds.TargetPr, RuleIds.TargetSd, RuleIds.TargetPd]),
        ("evaluation of non-target lesions", [RuleIds.NonTargetCr, RuleIds.NonTargetMarker, RuleIds.NonTargetPersists, RuleIds.NonTargetPd, RuleIds.NewLesionUnequivocal]),
        ("evaluation of best overall response", [RuleIds.OverallPd, RuleIds.OverallTable1, RuleIds.OverallNonTargetRemains, RuleIds.BestCr, RuleIds.BestPr, RuleIds.BestSd, RuleIds.BestPd]),
        ("confirmation", [RuleIds.BestConfirmedCr, RuleIds.BestConfirmedPr]));

    private static readonly FrozenDictionary<string, string> MRecistHcc = Own(
        "mRECIST (Lencioni and Llovet 2010), ",
        ("target lesions", [RuleIds.MeasurabilitySize, RuleIds.TargetCr, RuleIds.TargetPr, RuleIds.TargetSd, RuleIds.TargetPd]),
        ("non-target lesions", [RuleIds.NonTargetCr, RuleIds.NonTargetPersists, RuleIds.NonTargetPd]),
        ("new lesions", [RuleIds.NewLesionUnequivocal]),
        ("overall response", [RuleIds.OverallPd, RuleIds.OverallTable1, RuleIds.OverallNonTargetRemains]));

    private static readonly FrozenDictionary<string, string> ImRecist = Own(
        "imRECIST (Hodi 2018), ",
        ("with the limits of RECIST 1.1 section 4.3.1", [RuleIds.TargetCr, RuleIds.TargetPr, RuleIds.TargetSd, RuleIds.TargetPd]),
        ("overall response", [RuleIds.OverallPd, RuleIds.OverallTable1, RuleIds.OverallTable2, RuleIds.OverallNonTargetRemains]));

    /// <summary>Section of the guideline, or the option that switches the rule on. A rule that the criteria have from RECIST 1.1 says so.</summary>
    /// <param name="rule">A rule id; one that the catalogue does not have gives an empty text.</param>
    /// <param name="criteria">The criteria in force.</param>
    public static string Of(string rule, Criteria criteria)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var guideline = Base.GetValueOrDefault(rule, "");
        return criteria switch
        {
            Criteria.Recist10 when Recist10.TryGetValue(rule, out var own) => own,
            Criteria.MRecistHcc when MRecistHcc.TryGetValue(rule, out var own) => own,
            Criteria.ImRecist when ImRecist.TryGetValue(rule, out var own) => own,
            Criteria.Recist11 => guideline,
            _ when !guideline.StartsWith(OfRecist11, StringComparison.Ordinal) => guideline,
            Criteria.IRecist => guideline + ", on which iRECIST builds",
            _ => $"{guideline}, taken over for {criteria.Code()}",
        };
    }

    private static FrozenDictionary<string, string> Own(string source, params (string Section, string[] Rules)[] sections) =>
        sections.SelectMany(s => s.Rules.Select(rule => KeyValuePair.Create(rule, source + s.Section))).ToFrozenDictionary(StringComparer.Ordinal);
}
