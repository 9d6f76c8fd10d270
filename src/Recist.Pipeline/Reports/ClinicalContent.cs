namespace Recist.Pipeline;

/// <summary>
/// What a decision on a report binds, as one hash for each part of it. Whatever changes a part, by whatever path, makes a report that
/// nobody has signed or released; what stands in no part (phone numbers, layout, versions, file names, the next appointment) does not.
/// </summary>
/// <param name="Read">Whose read stands.</param>
/// <param name="Rule">Why that read stands.</param>
/// <param name="Person">The patient's id, name and birth year.</param>
/// <param name="Criteria">Criteria and options of the read that stands.</param>
/// <param name="Values">Every value, date, lesion and correction, of all readers, and the drugs.</param>
/// <param name="Responses">Every response with its reasons, of all readers.</param>
/// <param name="Quality">Every data-quality item.</param>
/// <param name="Language">Language of the patient edition; empty where there is none.</param>
/// <param name="Message">What the patient edition says; empty where there is none.</param>
/// <param name="Note">The doctor's note to the patient; empty where there is none. A signature does not bind it, a release does.</param>
public sealed record ClinicalContent(
    string Read, string Rule, string Person, string Criteria, string Values, string Responses, string Quality, string Language, string Message,
    string Note)
{
    /// <summary>Hash of what a decision of that kind binds; a note is written on what a signature binds.</summary>
    internal string HashFor(DecisionKind kind) => Sha256Hex.Of(StoredJson.Write(kind == DecisionKind.Release ? this : this with { Note = "" }));

    /// <summary>What one edition says of it: the note stands on the patient's alone.</summary>
    internal ClinicalContent Of(Edition edition) => edition == Edition.Patient ? this : this with { Note = "" };

    /// <summary>True where both say the same, apart from a doctor's note.</summary>
    internal bool IsSignedAs(ClinicalContent other) => this with { Note = "" } == other with { Note = "" };
}
