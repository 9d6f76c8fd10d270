namespace Recist.Ingestion;

/// <summary>A lesion's definition as one place of a file gives it.</summary>
internal sealed record LesionPart(Lesion Lesion, Place Place, int Revision = 1);
