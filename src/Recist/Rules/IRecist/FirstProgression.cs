using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>iUPD: RECIST 1.1 progression while none is pending; to be confirmed 4 to 8 weeks later (iRECIST, first PD).</summary>
internal static class FirstProgression
{
    public static IRecistVerdict? Of(IRecistSituation s)
    {
        var causes = s.Progressing();
        if (causes == ProgressionCauses.None)
        {
            return null;
        }

        var first = new Reason(RuleIds.IRecistFirstProgression, [], [new("categories", OtherCategory.Names(causes))]);
        ImmutableArray<Reason> reasons = NewLesionProgression.Again(s) is { } again ? [first, again] : [first];
        return new(OverallResponse.IUPD, IRecistStep.Begin, reasons);
    }
}
