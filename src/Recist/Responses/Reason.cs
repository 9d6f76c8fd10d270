using System.Collections.Immutable;

namespace Recist;

/// <summary>Why a verdict is what it is, as data. Sentences are made from it elsewhere.</summary>
/// <param name="Rule">Rule id as in docs/rules.md, for example <c>target.pr</c>.</param>
/// <param name="Lesions">Ids of the lesions that decided it, in the history's order; may be empty.</param>
/// <param name="Facts">The numbers and dates compared, each with its name, for example sum, baseline, limit.</param>
public sealed record Reason(string Rule, ImmutableArray<string> Lesions, ImmutableArray<Fact> Facts);
