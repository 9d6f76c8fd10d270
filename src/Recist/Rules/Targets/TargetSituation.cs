using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>All that the target rules look at for one visit.</summary>
internal sealed record TargetSituation(
    LesionIndex Lesions,
    ImmutableArray<LesionValue> Values,
    Length? Sum,
    Length? PartialSum,
    EarlierVisits Earlier,
    ResponseOptions Options)
{
    public static TargetSituation Of(LesionIndex lesions, Visit visit, EarlierVisits earlier, ResponseOptions options)
    {
        var values = LesionContribution.Of(lesions, visit, options);
        var (sum, partial) = SumOfDiameters.Of(values);
        return new(lesions, values, sum, partial, earlier, options);
    }

    /// <summary>Ids of the targets that were not evaluated.</summary>
    public ImmutableArray<string> Missing => [.. Values.Where(v => v.Value is null).Select(v => v.Lesion)];

    /// <summary>True where the target in this place still is disease: a node from 10 mm, anything else above 0 mm.</summary>
    public bool IsDisease(int place) => Values[place].Value is { } value
        && (Lesions.IsJudgedAsNode(Lesions.Targets[place]) ? value >= NodeLimit.Normal : value > Length.Zero);

    /// <summary>The facts that most target rules compare.</summary>
    public ImmutableArray<Fact> Facts(params ReadOnlySpan<Fact> further)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>(5 + further.Length);
        Add("sumMm", Sum);
        Add("partialSumMm", PartialSum);
        facts.AddRange(Earlier.ReferenceFacts);
        facts.AddRange(further);
        return facts.DrainToImmutable();

        void Add(string name, Length? value)
        {
            if (value is { } length)
            {
                facts.Add(FactText.Mm(name, length));
            }
        }
    }
}
