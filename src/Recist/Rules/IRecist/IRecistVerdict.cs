using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>What iRECIST makes of a visit.</summary>
/// <param name="Response">The word.</param>
/// <param name="Step">What it does to the course.</param>
/// <param name="Reasons">The rules of iRECIST that decided; empty where RECIST 1.1 alone did.</param>
internal sealed record IRecistVerdict(OverallResponse Response, IRecistStep Step, ImmutableArray<Reason> Reasons);
