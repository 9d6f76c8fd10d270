namespace Recist.Ingestion;

/// <summary>Which lesion a finding of an imaging file is, as its sender says.</summary>
/// <param name="Finding">What the file calls it: its tracking UID, else the id or label that complaints name.</param>
/// <param name="Id">The lesion's id, the same in every scan.</param>
/// <param name="Role">Its role; null where the file says it or it is the declared one of all.</param>
internal sealed record DeclaredLesion(string Finding, string Id, LesionRole? Role);
