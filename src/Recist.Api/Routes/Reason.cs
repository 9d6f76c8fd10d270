using System.Text.Json.Serialization;

namespace Recist.Api.Routes;

/// <summary>The body of a decision.</summary>
/// <param name="Text">Why, or what a signature means; up to 500 characters.</param>
internal sealed record Reason([property: JsonPropertyName("reason")] string? Text)
{
    /// <summary>Longest text that is taken.</summary>
    public const int Longest = 500;
}
