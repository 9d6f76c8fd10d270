using Recist.Tests.Rules;

namespace Recist.Tests.Explanations;

/// <summary>One course whose sentences are read.</summary>
/// <param name="Title">What is special about it.</param>
/// <param name="Patient">The course.</param>
internal sealed record SentenceCase(string Title, Patient Patient)
{
    /// <summary>True where the sentences of endpoints are read too.</summary>
    public bool WithEndpoints { get; init; }

    /// <summary>True where the sentences of the baseline's state are read too.</summary>
    public bool WithBaseline { get; init; }
}
