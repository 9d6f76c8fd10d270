namespace Recist.Rules;

/// <summary>By an option, a missing target is accepted where it cannot change the category (option <c>missingTarget</c> = accept).</summary>
/// <remarks>The category must be the same with the missing targets at 0 mm and at their largest earlier value. Never CR.</remarks>
internal static class MissingTargetThatCannotMatter
{
    public static TargetVerdict? Of(TargetSituation s)
    {
        if (!s.Options.AcceptMissingTargetThatCannotMatter || s.PartialSum is not { } least || s.Earlier.BaselineSum is null)
        {
            return null;
        }

        var most = least;
        for (var i = 0; i < s.Values.Length; i++)
        {
            if (s.Values[i].Value is null)
            {
                if (s.Earlier.Largest(i) is not { } largest)
                {
                    return null;
                }

                most += largest;
            }
        }

        var category = AnyDisease(s) ? Category(s, least) : null;
        return category is { } response && response == Category(s, most)
            ? new(response, new(RuleIds.TargetMissingAccepted, s.Missing, s.Facts(FactText.Mm("largestSumMm", most))))
            : null;
    }

    private static bool AnyDisease(TargetSituation s) => Enumerable.Range(0, s.Values.Length).Any(s.IsDisease);

    private static TargetResponse? Category(TargetSituation s, Length sum)
    {
        var complete = s with { Sum = sum, PartialSum = null };
        return (ProgressionFromNadir.Of(complete) ?? PartialResponse.Of(complete) ?? PartialResponsePersists.Of(complete) ?? StableDisease.Of(complete)).Response;
    }
}
