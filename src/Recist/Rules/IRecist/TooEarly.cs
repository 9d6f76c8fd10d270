namespace Recist.Rules;

/// <summary>iUPD stays: the scan is less than 4 weeks after it, and neither confirms nor clears it (iRECIST; option <c>irecistConfirmMinDays</c>).</summary>
/// <remarks>Except a scan done for new symptoms that shows an additional new lesion: iCPD. NE where nothing could be judged.</remarks>
internal static class TooEarly
{
    public static IRecistVerdict? Of(IRecistSituation s)
    {
        if (s.Days >= s.Options.IRecistConfirmMinDays)
        {
            return null;
        }

        if (s.Reading.Visit.Visit.ForSymptoms && FurtherNewLesion.Of(s) is { } further)
        {
            return new(OverallResponse.ICPD, IRecistStep.Confirm, [further with { Facts = further.Facts.Add(new("forSymptoms", "yes")) }]);
        }

        return s.Reading.IsBlank
            ? new(OverallResponse.NE, IRecistStep.Stay, [new(RuleIds.IRecistNotEvaluable, [], s.Facts())])
            : new(OverallResponse.IUPD, IRecistStep.Stay, [new(RuleIds.IRecistTooEarly, [], s.Facts(FactText.Number("limitDays", s.Options.IRecistConfirmMinDays)))]);
    }
}
