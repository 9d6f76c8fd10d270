namespace Recist.Rules;

/// <summary>The response of the baseline disease in the words of iRECIST; with a new lesion still there iCR reads iPR (iRECIST Table 2).</summary>
/// <remarks>Without targets iCR then reads Non-iCR/Non-iUPD.</remarks>
internal static class NewLesionRemains
{
    public static IRecistVerdict Of(IRecistSituation s) => (s.BaselineDisease, s.NewLesions.Present) switch
    {
        (OverallResponse.CR, { IsEmpty: false } present) =>
            new(s.Reading.Parts.Target is null ? OverallResponse.NonICRNonIUPD : OverallResponse.IPR, IRecistStep.Stay, [new(RuleIds.IRecistNewLesionRemains, present, [])]),
        var (response, _) => new(IRecistWords.Of(response), IRecistStep.Stay, []),
    };
}
