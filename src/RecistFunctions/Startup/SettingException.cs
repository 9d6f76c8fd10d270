namespace RecistFunctions.Startup;

/// <summary>Settings that the app cannot start with: all of them at once, a sentence each. None repeats the value of a connection.</summary>
/// <param name="sentences">At least one.</param>
internal sealed class SettingException(params IReadOnlyList<string> sentences)
    : InvalidOperationException(string.Join(Environment.NewLine, sentences))
{
    /// <summary>A sentence for each setting.</summary>
    public IReadOnlyList<string> Sentences { get; } = sentences;
}
