using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>The doctor's note to the patient that stands on a content. On any other content it is not printed.</summary>
internal static class PatientNote
{
    /// <summary>
    /// The latest word on it; without a text where the note was taken back. Null where nobody wrote one on this content, and where the latest
    /// counted an upload that was taken back since: an older note does not come back in its place.
    /// </summary>
    public static Decision? Latest(Timeline timeline, ClinicalContent content)
    {
        var subject = content.HashFor(DecisionKind.Note);
        var latest = timeline.Decisions.LastOrDefault(d => d.Kind == DecisionKind.Note && d.Subject == subject);
        return latest is null || ReportStates.IsVoid(timeline, latest) ? null : latest;
    }

    /// <summary>
    /// The note where the same person sends the same again, having read the version without it or the one that prints it; else null. Without a
    /// text it is taken back again.
    /// </summary>
    public static Decision? Repeated(Timeline timeline, WrittenReport read, ClinicalContent? now, Actor by, string? text) =>
        now?.IsSignedAs(read.Content) == true && Latest(timeline, now) is { } latest && latest.Text == text && latest.By.Id == by.Id
            && (latest.SawSha256 == read.Sha256 || now == read.Content)
            ? latest
            : null;

    /// <summary>A draft with the note that stands on it.</summary>
    public static ReportDraft On(Timeline timeline, ReportDraft draft)
    {
        if (!draft.IsRecord || Latest(timeline, draft.Content) is not { Text: { } text } latest)
        {
            return draft;
        }

        var note = new DoctorNote(text, PrintedName.Of(latest.By), DateOnly.FromDateTime(latest.At.DateTime));
        return draft with { Facts = draft.Facts with { NoteToPatient = note }, Content = draft.Content with { Note = ContentParts.NoteOf(note) } };
    }
}
