using Recist.Reports.Exports;

namespace Recist.Tests.Exports;

/// <summary>An exported table as rows by heading.</summary>
internal static class ExportedTable
{
    public static List<Dictionary<string, string>> Of(IEnumerable<CsvTable> tables, string name) =>
        tables.Single(t => t.Name == name) is var table ? [.. table.Rows.Select(r => table.Columns.Zip(r).ToDictionary(c => c.First, c => c.Second))] : [];
}
