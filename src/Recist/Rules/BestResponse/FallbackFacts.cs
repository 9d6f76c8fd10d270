using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>What a best response fell back from: a CR or PR that was not confirmed, and an assessment that came before the least duration (RECIST 1.1 Table 3).</summary>
internal static class FallbackFacts
{
    /// <param name="verdict">The best response.</param>
    /// <param name="lost">The CR or PR that was not confirmed; null where none was lost.</param>
    /// <param name="assessments">The assessments that count.</param>
    /// <param name="options">The options in force.</param>
    public static ImmutableArray<Fact> Of(BestVerdict verdict, CountedAssessment? lost, ImmutableArray<CountedAssessment> assessments, ResponseOptions options)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        if (verdict is { At: { } at, ConfirmedBy: null } && at.Response.IsObjective() && at.Response != verdict.Response)
        {
            facts.Add(new("seen", Word(at.Response, options)));
        }

        if (lost is not null)
        {
            facts.AddRange(new("unconfirmed", Word(lost.Response, options)), new("unconfirmedAt", lost.Visit), FactText.Number("unconfirmedDays", lost.Day));
        }

        if (verdict.Response is OverallResponse.SD or OverallResponse.NonCRNonPD)
        {
            facts.Add(FactText.Number("leastDays", options.StableMinDays));
        }
        else if (!verdict.Response.IsObjective() && assessments.FirstOrDefault(a => a.Response.IsControl() && a.Day < options.StableMinDays) is { } early)
        {
            facts.AddRange(
                new("early", Word(early.Response, options)), new("earlyAt", early.Visit), FactText.Number("earlyDays", early.Day), FactText.Number("leastDays", options.StableMinDays));
        }

        return facts.DrainToImmutable();
    }

    private static string Word(OverallResponse response, ResponseOptions options) =>
        (options.Criteria == Criteria.IRecist ? IRecistWords.Of(response) : response).Code();
}
