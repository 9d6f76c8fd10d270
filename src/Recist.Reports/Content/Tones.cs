using Recist.Reports.Document;

namespace Recist.Reports.Content;

/// <summary>The colour family that repeats a response; the response's letters always stand beside it.</summary>
internal static class Tones
{
    public static Tone Of(OverallResponse? response) => response switch
    {
        OverallResponse.CR or OverallResponse.ICR or OverallResponse.NED => Tone.CompleteResponse,
        OverallResponse.PR or OverallResponse.IPR => Tone.PartialResponse,
        OverallResponse.SD or OverallResponse.ISD or OverallResponse.NonCRNonPD or OverallResponse.NonICRNonIUPD => Tone.StableDisease,
        OverallResponse.PD or OverallResponse.IUPD or OverallResponse.ICPD => Tone.ProgressiveDisease,
        OverallResponse.NE => Tone.NotEvaluable,
        _ => Tone.Plain,
    };

    public static Tone Of(TargetResponse response) => Of(Enum.Parse<OverallResponse>(response.ToString()));

    public static Tone Of(NonTargetResponse response) => Of(Enum.Parse<OverallResponse>(response.ToString()));
}
