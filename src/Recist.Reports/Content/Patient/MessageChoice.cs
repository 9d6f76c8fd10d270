using Recist.Reports.Words;

namespace Recist.Reports.Content.Patient;

/// <summary>Chooses the message: the engine's verdict decides the words, never the other way round.</summary>
internal static class MessageChoice
{
    public static PatientMessage Of(CourseView view)
    {
        var message = ByResponse(view);
        return NewLesionsBeside(view.Current) is { } beside ? message with { Also = message.Also.Add((beside, [])) } : message;
    }

    /// <summary>New lesions that the verdict does not rest on: iRECIST and imRECIST follow them beside it.</summary>
    private static string? NewLesionsBeside(VisitAssessment visit)
    {
        return visit.Reasons.Where(IsOfFollowedLesions).SelectMany(static r => r.Lesions).Distinct(StringComparer.Ordinal).Count() switch
        {
            0 => null,
            1 => "also.new-watched",
            _ => "also.new-watched-many",
        };
    }

    private static bool IsOfFollowedLesions(Reason reason) => reason.Rule
        is RuleIds.IRecistNewLesionsFollowed or RuleIds.IRecistNewLesionsPersist or RuleIds.IRecistNewLesionRemains or RuleIds.ImRecistNewLesion;

    private static PatientMessage ByResponse(CourseView view)
    {
        var visit = view.Current;
        return CourseView.Standing(visit) switch
        {
            null => new("baseline"),
            OverallResponse.CR or OverallResponse.ICR => new("cr"),
            OverallResponse.PR or OverallResponse.IPR => Partial(visit),
            OverallResponse.SD or OverallResponse.ISD => new("sd"),
            OverallResponse.NonCRNonPD or OverallResponse.NonICRNonIUPD => new("non-cr-non-pd"),
            OverallResponse.NED => new("ned"),
            OverallResponse.PD => ProgressionMessage.Of(view),
            OverallResponse.IUPD => new("iupd", true),
            OverallResponse.ICPD => new("icpd", true),
            _ => new(visit.Visit.Missed ? "ne-missed" : "ne"),
        };
    }

    private static PatientMessage Partial(VisitAssessment visit) => visit switch
    {
        { Target: null } or { Target: TargetResponse.PR, Sum: null } => new("pr-given"),
        { Target: TargetResponse.CR } => new("pr-rest"),
        { PercentFromBaseline: <= -30m and { } percent } => new("pr") { Values = [("percent", PlainWriting.Whole(percent))] },
        _ => new("pr-kept"),
    };
}
