namespace Recist.Ingestion;

/// <summary>A lesion that a visit should have and does not.</summary>
/// <param name="Code">Code of the complaint.</param>
/// <param name="Visit">The first visit that is asked about.</param>
/// <param name="Lesion">Id of the lesion.</param>
/// <param name="Problem">What is missing, in one plain sentence that names the visit.</param>
/// <param name="Fix">What to do about it.</param>
public sealed record LesionGap(string Code, Visit Visit, string Lesion, string Problem, string Fix);
