using System.Collections.Immutable;

namespace Recist.Reports.Content.Patient;

/// <summary>The one message of a patient report, chosen by what decided the response.</summary>
/// <param name="Key">Key of its texts in the wording, for example <c>pd-new</c>.</param>
/// <param name="IsProgression">True for every progression: its care lines and its cover apply.</param>
internal sealed record PatientMessage(string Key, bool IsProgression = false)
{
    /// <summary>Values for the message's placeholders.</summary>
    public ImmutableArray<(string Name, string Value)> Values { get; init; } = [];

    /// <summary>A text added to the message box; null for none.</summary>
    public (string Key, ImmutableArray<(string Name, string Value)> Values)? Box { get; init; }

    /// <summary>Texts added to "what this means".</summary>
    public ImmutableArray<(string Key, ImmutableArray<(string Name, string Value)> Values)> Also { get; init; } = [];
}
