namespace Recist.Reports.Content;

/// <summary>A doctor's note to the patient; the patient edition alone prints it.</summary>
/// <param name="Text">Plain text as it was typed, with <c>\n</c> between its lines.</param>
/// <param name="Author">Printed name of whoever wrote it.</param>
/// <param name="Day">When it was written, in the clinic's zone.</param>
public sealed record DoctorNote(string Text, string Author, DateOnly Day);
