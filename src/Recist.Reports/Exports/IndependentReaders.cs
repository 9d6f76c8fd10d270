using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>The names of an export between whose reads an adjudicator chose, as only an independent review does.</summary>
/// <remarks>
/// Of an adjudicated course they are the chosen read's and its numbered fellows' (Reader 1 beside Reader 2): a doctor named beside them is the clinic's own.
/// A name has one role in the whole export. One that the source calls the investigator anywhere is not among them.
/// </remarks>
internal static class IndependentReaders
{
    public static ImmutableHashSet<string> Of(IEnumerable<(ImmutableArray<Assessment> Reads, StandingRead? Stands)> courses)
    {
        var all = courses.ToList();
        var own = all.SelectMany(c => c.Reads).Where(r => r.History.Role == ReaderRole.Investigator).Select(Name).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(c => c.Stands?.Rule == RecordReadRule.Adjudicated).SelectMany(c => Fellows([.. c.Reads.Select(Name)], Name(c.Stands!.Read))).Where(n => !own.Contains(n))];
    }

    private static IEnumerable<string> Fellows(ImmutableArray<string> names, string chosen) =>
        names.Where(n => n == chosen || (Stem(n) is { } stem && (stem == Stem(chosen) || names.Count(other => Stem(other) == stem) > 1)));

    /// <summary>What stands before the number; null where the name has none.</summary>
    private static string? Stem(string name) =>
        name.TrimEnd("0123456789".ToCharArray()) is var stem && stem.Length < name.Length ? stem.Trim().ToUpperInvariant() : null;

    private static string Name(Assessment read) => read.History.Reader ?? "";
}
