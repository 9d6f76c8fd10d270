namespace Recist.Ingestion;

/// <summary>A coded concept of a report.</summary>
/// <param name="Scheme">Coding scheme designator, such as DCM, SCT, SRT or LN.</param>
/// <param name="Value">Code.</param>
/// <param name="Meaning">What it is called.</param>
internal sealed record SrCode(string Scheme, string Value, string Meaning);
