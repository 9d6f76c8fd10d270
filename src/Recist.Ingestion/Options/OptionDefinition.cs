namespace Recist.Ingestion;

/// <summary>One protocol choice as files and the command line name it.</summary>
/// <param name="Name">Name in files, for example <c>confirmMinDays</c>.</param>
/// <param name="Kind">How JSON writes its value.</param>
/// <param name="Values">Allowed values in words, the default first.</param>
public sealed record OptionDefinition(string Name, OptionKind Kind, string Values)
{
    /// <summary>The value in force, as text.</summary>
    internal Func<ResponseOptions, string> Write { get; init; } = _ => "";

    /// <summary>Options with the value set; null where the text is no value of it.</summary>
    internal Func<ResponseOptions, string, ResponseOptions?> Read { get; init; } = (_, _) => null;
}
