using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Patient;

/// <summary>A doctor's own words to the patient, with the doctor's name below; nothing where nobody wrote any.</summary>
internal static class NoteSection
{
    public static IEnumerable<Block> Of(PatientPage page)
    {
        if (page.View.Facts.NoteToPatient is not { } note)
        {
            yield break;
        }

        yield return page.Heading("h.note");

        // Every line is a paragraph and the name a run of its own, so that none turns the direction of another.
        var lines = note.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            yield return new Paragraph(lines[i]) { KeepWithNext = i == lines.Length - 1 };
        }

        yield return new Paragraph(RichText.Of(Run.Strong(note.Author), Run.LineBreak, Run.Muted(PlainWriting.Date(note.Day, page.Clinic.Locale))));
    }
}
