using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The best response where CR and PR need a second assessment (RECIST 1.1 section 4.4.4, Table 3; admiralonco confirmed BOR).</summary>
/// <remarks>A CR or PR that is not confirmed counts as SD (without targets Non-CR/Non-PD) where the minimum duration was met, else as PD or NE.</remarks>
internal static class ConfirmedBest
{
    public static BestVerdict Of(ImmutableArray<CountedAssessment> assessments, ResponseOptions options, TargetDisease targets) =>
        ConfirmedCompleteResponse.Of(assessments, options)
            ?? ConfirmedPartialResponse.Of(assessments, options)
            ?? CompleteThenPartialRule.Of(assessments, options)
            ?? BestWithoutResponse.Of(assessments, options, targets);
}
