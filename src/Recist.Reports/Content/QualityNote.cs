namespace Recist.Reports.Content;

/// <summary>Something about the data that a person should look at.</summary>
/// <param name="Severity">How urgent.</param>
/// <param name="Code">Stable code in capitals, for example <c>LESION_JUMP</c>.</param>
/// <param name="Message">One plain sentence.</param>
public sealed record QualityNote(NoteSeverity Severity, string Code, string Message)
{
    /// <summary>Lesion concerned, or null.</summary>
    public string? Lesion { get; init; }

    /// <summary>Label of the visit concerned, or null.</summary>
    public string? Visit { get; init; }

    /// <summary>The value found, or null.</summary>
    public string? Value { get; init; }
}
