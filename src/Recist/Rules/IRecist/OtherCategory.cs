namespace Recist.Rules;

/// <summary>iCPD: a category progresses by RECIST 1.1 that did not at the iUPD (iRECIST Table 2, last row).</summary>
/// <remarks>A first new lesion is a further new lesion already.</remarks>
internal static class OtherCategory
{
    public static Reason? Of(IRecistSituation s)
    {
        var others = s.Progressing() & ~s.Pending!.Causes;
        return others == ProgressionCauses.None ? null : new(RuleIds.IRecistOtherCategory, [], s.Facts(new Fact("categories", Names(others))));
    }

    /// <summary>How known new lesions progress, where they are that category; null where they are not, or a further one is.</summary>
    public static Reason? OfNewLesions(IRecistSituation s) =>
        (s.Progressing() & ~s.Pending!.Causes & ProgressionCauses.NewLesions) == ProgressionCauses.None
            ? null
            : NewLesionProgression.Again(s);

    /// <summary>The categories by name, apart by a comma.</summary>
    public static string Names(ProgressionCauses causes) => string.Join(", ", Each(causes));

    private static IEnumerable<string> Each(ProgressionCauses causes)
    {
        if ((causes & ProgressionCauses.Targets) != 0)
        {
            yield return "target";
        }

        if ((causes & ProgressionCauses.NonTargets) != 0)
        {
            yield return "non-target";
        }

        if ((causes & ProgressionCauses.NewLesions) != 0)
        {
            yield return "new-lesion";
        }
    }
}
