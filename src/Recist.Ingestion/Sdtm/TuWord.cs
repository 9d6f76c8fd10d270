namespace Recist.Ingestion;

/// <summary>What a word of TUSTRESC means.</summary>
/// <param name="Use">What the row says.</param>
/// <param name="Role">Role of the lesion; null where the word says none.</param>
/// <param name="NewKind">iRECIST: how a new lesion is followed; null where the word does not say it.</param>
internal readonly record struct TuWord(TuUse Use, LesionRole? Role = null, NewLesionKind? NewKind = null);
