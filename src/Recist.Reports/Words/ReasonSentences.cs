using System.Collections.Frozen;

namespace Recist.Reports.Words;

/// <summary>Plain clinician sentences for the reasons of a verdict.</summary>
public static partial class ReasonSentences
{
    private static readonly FrozenDictionary<string, Func<ReasonFacts, string>> Sentences =
        new[] { Targets, NonTargets, NewLesions, Overall, Immune, Best, Endpoints, Baseline }
            .SelectMany(group => group)
            .ToFrozenDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal);

    /// <summary>The sentence of a reason, with its numbers. A rule id without a sentence gives the id, its lesions and its facts.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="options">The criteria and options that it was judged by: each criteria has limits and sections of its own.</param>
    public static string For(Reason reason, ResponseOptions options)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(options);
        return Sentences.TryGetValue(reason.Rule, out var sentence) ? sentence(new(reason, options)) : Bare(reason);
    }

    /// <summary>True where the rule has a sentence of its own.</summary>
    internal static bool Knows(string rule) => Sentences.ContainsKey(rule);

    private static string Bare(Reason reason)
    {
        var facts = string.Join(", ", reason.Facts.Select(f => $"{f.Name} {f.Value}"));
        return string.Join(": ", new[] { reason.Rule, string.Join(", ", reason.Lesions), facts }.Where(t => t.Length > 0)) + ".";
    }
}
