using System.Collections.Immutable;

namespace Recist.Tests.Interleaving;

/// <summary>How a run ended.</summary>
/// <param name="State">Everything that a person or a program can see, in lines; without versions and times.</param>
/// <param name="Faults">What must not be, each as a sentence.</param>
/// <param name="Calls">Storage calls of the first operation and of what it caused.</param>
internal sealed record Ending(ImmutableArray<string> State, ImmutableArray<string> Faults, ImmutableArray<string> Calls)
{
    /// <summary>The state as one text, to be compared.</summary>
    public string Text { get; } = string.Join('\n', State);
}
