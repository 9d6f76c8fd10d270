namespace Recist.Ingestion;

/// <summary>A column that is a visit.</summary>
/// <param name="Column">Its position, from 0.</param>
/// <param name="Heading">What its heading says.</param>
internal sealed record WideVisit(int Column, VisitHeading Heading);
