using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Recist.Pipeline;

/// <summary>Id of a clinic: the first part of every table key and blob name that belongs to it.</summary>
/// <remarks>1 to 40 lower-case letters, digits and hyphens, not beginning with a hyphen. The <c>default</c> value is no id: never use it.</remarks>
public readonly partial record struct ClinicId
{
    private readonly string? text;

    private ClinicId(string text) => this.text = text;

    /// <summary>Reads an id.</summary>
    /// <returns>False where the text is not one; nothing is trimmed or lowered.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ClinicId id)
    {
        id = text is not null && Form().IsMatch(text) ? new(text) : default;
        return id.text is not null;
    }

    /// <summary>Reads an id that must be one.</summary>
    /// <exception cref="FormatException">The text is no clinic id.</exception>
    public static ClinicId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("A clinic id is 1 to 40 lower-case letters, digits and hyphens.");

    /// <summary>The id.</summary>
    public override string ToString() => text ?? throw new InvalidOperationException("No clinic id.");

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,39}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
