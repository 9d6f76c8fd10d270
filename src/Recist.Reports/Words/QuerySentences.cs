namespace Recist.Reports.Words;

/// <summary>Plain clinician sentences for the questions that the rules raise about a course.</summary>
public static class QuerySentences
{
    /// <summary>The sentence of a query code (<see cref="QueryCodes"/>).</summary>
    public static string For(string code) => code switch
    {
        QueryCodes.CompleteThenPartial => "A complete response is followed by a partial response: check both visits.",
        QueryCodes.EffusionCytology => "In mRECIST ascites or an effusion is progression only with positive cytology.",
        QueryCodes.MethodChanged => "A target was measured by another method than at baseline.",
        QueryCodes.NewLesionAtBaseline => "A new lesion has the id of a lesion that was there at baseline.",
        QueryCodes.NewNoduleSmall => "In mRECIST a nodule is a new lesion from 10 mm on; this one is smaller.",
        QueryCodes.NewPortaHepatisNodeSmall =>
            "In mRECIST a node at the porta hepatis is malignant from 20 mm short axis on; this new one is smaller: check what it measured at baseline and whether it is a new lesion.",
        QueryCodes.NodeThickSlices => "A target node was measured on slices above 5 mm.",
        QueryCodes.ProgressionComment => "Unequivocal progression of a non-target lesion has no comment that says why.",
        QueryCodes.ReappearedTooSmall => "Only targets that are back and too small to measure speak for progression.",
        QueryCodes.RecordedResponseDiffers => "The response recorded by the clinic is not the computed one.",
        QueryCodes.RecordedTargetDiffers => "The target response recorded by the clinic is not the computed one.",
        QueryCodes.RecordedNonTargetDiffers => "The non-target response recorded by the clinic is not the computed one.",
        QueryCodes.RecordedNewLesionDiffers => "Whether there is a new lesion is recorded otherwise than the lesions of the visit say.",
        QueryCodes.ResponseAfterProgression => "A visit after progression has a response other than PD; check both visits.",
        QueryCodes.ResponseWithoutTargets => "The source gives PR or SD of a patient without target lesions, which the best response counts as Non-CR/Non-PD; or Non-CR/Non-PD of one with target lesions: check which lesions there are.",
        QueryCodes.SliceChanged => "A target was measured on slices of another thickness than at baseline.",
        QueryCodes.UnitToCheck => "A length is about a tenth, or ten times, of those of the same lesion beside or before it: its unit is to be checked. Where the lesion has changed so much, the response stands.",
        QueryCodes.UnknownLesion => "A visit names a lesion that the lesion list does not have in that role.",
        _ => "Please check.",
    };
}
