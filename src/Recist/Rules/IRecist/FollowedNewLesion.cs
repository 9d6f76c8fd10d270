namespace Recist.Rules;

/// <summary>A new lesion as it stands after a visit.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Fixed at the visit that makes it unequivocal.</param>
/// <param name="Organ">Name by <see cref="OrganName"/>.</param>
/// <param name="Size">Last known size; 0 where absent, null where never measured.</param>
/// <param name="IsPresent">False where the last visit that listed it found it absent, or a normal node.</param>
/// <param name="Change">Change stated at this visit; null where none was.</param>
internal sealed record FollowedNewLesion(string Id, NewLesionKind Kind, string Organ, Length? Size, bool IsPresent, NewLesionChange? Change);
