using System.Text;

namespace Recist.Pipeline;

/// <summary>A name as it is printed. Who has none can neither sign nor release: nobody could read who did.</summary>
public static class PrintedName
{
    /// <summary>Most characters.</summary>
    public const int Longest = 200;

    private const string None = "Unnamed";

    /// <summary>Why a name cannot be printed, to be said after the words "your name"; null where it can.</summary>
    /// <param name="name">The name; null where there is none.</param>
    public static string? Wrong(string? name) =>
        name is null ? "is missing."
        : PrintedText.Wrong(name, Longest) ?? (name.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? null : "holds no letter or digit.");

    /// <summary>What is printed for a person or program: the name, or "Unnamed" where there is none that can be.</summary>
    /// <param name="actor">Who.</param>
    public static string Of(Actor actor) => Wrong(actor.Name) is null ? actor.Name! : None;
}
