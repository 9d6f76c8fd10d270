namespace Recist.Rules;

/// <summary>By an option, a missing target is accepted where it cannot change the category (option <c>missingTarget</c> = accept).</summary>
/// <remarks>The category must be the same with the missing targets at 0 mm and at their largest earlier value. Never CR.</remarks>
internal static class MissingTargetThatCannotMatter
{
    public static TargetVerdict? Of(TargetSituation s)
    {
        if (!s.Options.AcceptMissingTargetThatCannotMatter || s.PartialSum is null || s.Earlier.BaselineSum is null)
        {
            return null;
        }

        for (var i = 0; i < s.Values.Length; i++)
        {
            if (s.Values[i].Value is null && s.Earlier.Largest(i) is null)
            {
                return null;
            }
        }

        var (gone, large) = (Filled(s, static _ => Length.Zero), Filled(s, place => s.Earlier.Largest(place)!.Value));
        var category = TargetRules.Decide(gone).Response;
        return category != TargetResponse.CR && category == TargetRules.Decide(large).Response
            ? new(category, new(RuleIds.TargetMissingAccepted, s.Missing, s.Facts(
                FactText.Mm("largestSumMm", large.Sum!.Value), new("target", category.Code()))))
            : null;
    }

    /// <summary>The visit as it would be with these values of the missing targets, so that every rule sees them.</summary>
    private static TargetSituation Filled(TargetSituation s, Func<int, Length> missing)
    {
        var values = s.Values.ToBuilder();
        for (var i = 0; i < values.Count; i++)
        {
            values[i] = values[i] with { Value = values[i].Value ?? missing(i) };
        }

        var filled = values.MoveToImmutable();
        return s with { Values = filled, Sum = SumOfDiameters.Of(filled).Complete, PartialSum = null };
    }
}
