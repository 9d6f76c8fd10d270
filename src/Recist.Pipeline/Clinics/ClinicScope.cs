namespace Recist.Pipeline;

/// <summary>Proof that a request may see one clinic's data, and nobody else's. Made from a verified token only.</summary>
/// <param name="Clinic">The only clinic that anything is read from or written to.</param>
/// <param name="Actor">Who asks; stands in the audit.</param>
public sealed record ClinicScope(ClinicId Clinic, Actor Actor);
