using System.Collections.Immutable;
using Recist.Reports.Words;

namespace Recist.Reports.Explanations;

/// <summary>One rule of a verdict, with its sentence, the guideline it implements and the findings that decided it.</summary>
/// <param name="Reason">Rule id, lesions and facts.</param>
/// <param name="Sentence">The reason in a sentence.</param>
/// <param name="Guideline">Section of the guideline in force, or option.</param>
/// <param name="Findings">Findings of non-targets and new lesions that the reason names; targets stand in the sums.</param>
public sealed record ExplainedReason(Reason Reason, string Sentence, string Guideline, ImmutableArray<ExplainedFinding> Findings)
{
    /// <summary>The place in docs/rules.md that leads from the rule to its source, file and test.</summary>
    public string Link => "docs/rules.md#" + Reason.Rule.Split('.')[0];

    /// <summary>The reason of a verdict.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="options">The criteria and options in force.</param>
    /// <param name="visits">The visits whose findings it may name: the visit itself first.</param>
    public static ExplainedReason Of(Reason reason, ResponseOptions options, params IReadOnlyList<Visit> visits)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(visits);
        return new(reason, ReasonSentences.For(reason, options), GuidelineInForce.Of(reason.Rule, options.Criteria), [.. visits.SelectMany(v => At(v, reason))]);
    }

    private static IEnumerable<ExplainedFinding> At(Visit visit, Reason reason) =>
        from lesion in reason.Lesions
        from finding in visit.NonTargets.Where(n => n.Lesion == lesion).Select(n => Of(n, visit))
            .Concat(visit.NewLesions.Where(n => n.Lesion == lesion).Select(n => Of(n, visit)))
        select finding;

    private static ExplainedFinding Of(NonTargetFinding n, Visit visit) => new(n.Lesion, visit.Label, Sized(ClinicianWords.Status(n.Status), n.ShortAxis), n.Source, n.Text);

    private static ExplainedFinding Of(NewLesionFinding n, Visit visit) => new(n.Lesion, visit.Label, Sized(ClinicianWords.Status(n.Status), n.Diameter), n.Source, n.Text);

    private static string Sized(string status, Length? size) => size is { } mm ? ClinicianWords.Sized(status, mm.ToString()) : status;
}
