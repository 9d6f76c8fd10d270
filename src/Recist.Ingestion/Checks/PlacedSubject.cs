namespace Recist.Ingestion;

/// <summary>A subject with the place where an upload first names it.</summary>
/// <param name="Subject">Study, course, patient and reader.</param>
/// <param name="Place">Where the subject stands first.</param>
internal sealed record PlacedSubject(Subject Subject, Place Place);
