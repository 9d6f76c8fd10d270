namespace Recist.Pipeline;

/// <summary>What a list of patients says of one patient.</summary>
/// <param name="PatientId">The clinic's own patient id, for complaints.</param>
/// <param name="Profile">The statement under the patient's key.</param>
internal sealed record ProfileOffer(string PatientId, Profile Profile);
