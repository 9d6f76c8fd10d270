namespace Recist.Ingestion;

/// <summary>One statement that the adjudicator chose the read of this reader.</summary>
/// <param name="Reader">The reader chosen.</param>
/// <param name="Revision">Revision of the record that says so; the highest one counts.</param>
/// <param name="Source">Where it is said.</param>
public sealed record AdjudicatedReader(string Reader, int Revision, SourceCell Source);
