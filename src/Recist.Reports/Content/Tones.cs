using Recist.Reports.Document;

namespace Recist.Reports.Content;

/// <summary>The colour family that repeats a response; the response's letters always stand beside it.</summary>
internal static class Tones
{
    public static Tone Of(OverallResponse? response) => response switch
    {
        OverallResponse.CR or OverallResponse.NED => Tone.CompleteResponse,
        OverallResponse.PR => Tone.PartialResponse,
        OverallResponse.SD or OverallResponse.NonCRNonPD => Tone.StableDisease,
        OverallResponse.PD => Tone.ProgressiveDisease,
        OverallResponse.NE => Tone.NotEvaluable,
        _ => Tone.Plain,
    };

    public static Tone Of(TargetResponse response) => Of(Enum.Parse<OverallResponse>(response.ToString()));

    public static Tone Of(NonTargetResponse response) => Of(Enum.Parse<OverallResponse>(response.ToString()));
}
