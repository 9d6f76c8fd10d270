namespace Recist.Tests.Explanations;

/// <summary>The courses whose sentences are read, by the file that holds them.</summary>
internal static class SentenceCases
{
    public static IReadOnlyDictionary<string, IReadOnlyList<SentenceCase>> Groups { get; } = new Dictionary<string, IReadOnlyList<SentenceCase>>
    {
        ["targets"] = [.. TargetSentenceCases.All],
        ["non-targets"] = [.. NonTargetSentenceCases.All],
        ["new-lesions"] = [.. NewLesionSentenceCases.All],
        ["best"] = [.. BestSentenceCases.All],
        ["irecist"] = [.. ImmuneSentenceCases.All],
        ["other-criteria"] = [.. OtherCriteriaSentenceCases.All],
        ["baseline"] = [.. BaselineSentenceCases.All],
    };
}
