namespace Recist.Ingestion;

/// <summary>One column of the source and what it means.</summary>
/// <param name="Source">Heading of the source; may hold <c>{n}</c> for a number.</param>
/// <param name="Canonical">Heading of the template.</param>
internal sealed record MappedColumn(string Source, string Canonical);
