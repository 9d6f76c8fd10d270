using System.Collections.Immutable;

namespace Recist;

/// <summary>A question back to the clinic that the rules raise ("CR then PR").</summary>
/// <param name="Code">Code in capitals, for example <c>CR_THEN_PR</c>.</param>
/// <param name="Visit">Label of the visit concerned.</param>
/// <param name="Lesions">Lesions concerned; may be empty.</param>
public sealed record DataQuery(string Code, string Visit, ImmutableArray<string> Lesions)
{
    /// <summary>What was found, and what it is compared with ("PD, computed PR"); null where the code says it all.</summary>
    public string? Found { get; init; }
}
