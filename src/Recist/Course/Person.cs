namespace Recist;

/// <summary>Who the patient is, as far as the patient report greets them. Never part of a rule, a key, a file name or a log.</summary>
/// <param name="Name">Name they chose to be called, or null.</param>
/// <param name="BirthYear">Year of birth, or null.</param>
/// <param name="Language">BCP 47 tag of the language they read, for example <c>en</c>.</param>
/// <param name="LargePrint">True for the large-print edition.</param>
public sealed record Person(string? Name = null, int? BirthYear = null, string Language = "en", bool LargePrint = false);
