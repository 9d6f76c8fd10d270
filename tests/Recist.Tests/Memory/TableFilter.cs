using System.Globalization;
using Azure.Data.Tables;

namespace Recist.Tests.Memory;

/// <summary>A filter as the SDK writes it: comparisons joined by <c>and</c>.</summary>
internal sealed class TableFilter(string filter)
{
    private readonly List<(string Column, string Operator, string Value)> parts =
    [
        .. filter.Split(" and ").Select(part => part.Split(' ', 3) is [var column, var op, var value]
            ? (column, op, value)
            : throw new NotSupportedException(filter)),
    ];

    /// <summary>The one partition that it asks for; null where it spans several.</summary>
    public string? Partition => parts.Where(p => p is ("PartitionKey", "eq", _)).Select(p => p.Value.Trim('\'')).FirstOrDefault();

    /// <summary>True for a row that it lets through; one that lacks a column is not.</summary>
    public bool Allows(TableEntity row) =>
        parts.TrueForAll(p => row.TryGetValue(p.Column, out var stored) && Fits(Compare(stored, p.Value), p.Operator));

    private static bool Fits(int order, string op) => op switch
    {
        "eq" => order == 0,
        "ge" => order >= 0,
        "gt" => order > 0,
        "le" => order <= 0,
        "lt" => order < 0,
        _ => throw new NotSupportedException(op),
    };

    private static int Compare(object? stored, string value) => (stored, value) switch
    {
        (string text, ['\'', .., '\'']) => string.CompareOrdinal(text, value[1..^1].Replace("''", "'", StringComparison.Ordinal)),
        (DateTimeOffset at, ['d', ..]) => at.CompareTo(DateTimeOffset.Parse(value["datetime'".Length..^1], CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException(value),
    };
}
