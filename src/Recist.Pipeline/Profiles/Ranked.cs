namespace Recist.Pipeline;

/// <summary>A statement with a rank that decides which of several stands.</summary>
/// <param name="Rank">Latest scan date of the file, its revision and its SHA-256, so that the order of arrival decides nothing.</param>
/// <param name="Value">What is stated.</param>
public sealed record Ranked<T>(string Rank, T Value)
{
    internal static Ranked<T>? Higher(Ranked<T>? one, Ranked<T>? other) =>
        one is null ? other
        : other is null || string.CompareOrdinal(one.Rank, other.Rank) >= 0 ? one
        : other;
}
