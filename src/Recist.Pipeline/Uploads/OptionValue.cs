using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Compares two sets of options in one option, by the name that files give it.</summary>
internal static class OptionValue
{
    /// <summary>True where both have the same value; the criteria count as one.</summary>
    public static bool Same(string name, ResponseOptions one, ResponseOptions other) =>
        Value(name, one) == Value(name, other);

    private static string? Value(string name, ResponseOptions options) => name == OptionTable.Criteria
        ? options.Criteria.Code()
        : OptionTable.InForce(options).Where(o => o.Option.Name == name).Select(o => o.Value).FirstOrDefault();
}
