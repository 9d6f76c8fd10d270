namespace Recist.Reports.Content;

/// <summary>What a report is made from, with every uploaded text as it is printed. The one door through which texts of uploads reach a report.</summary>
internal static class PrintedFacts
{
    /// <summary>The facts of a patient's report, and what is printed by code points as a note.</summary>
    public static ReportFacts Of(ReportFacts facts)
    {
        var forms = PrintedRecord.ForReports;
        return facts with
        {
            Clinic = Of(facts.Clinic),
            Record = forms.Of(facts.Record),
            Visit = forms.TextOrNull(facts.Visit),
            OtherReaders = [.. facts.OtherReaders.Select(forms.Of)],
            Person = facts.Person is { } person ? person with { Name = forms.TextOrNull(person.Name) } : null,
            Treatment = [.. facts.Treatment.Select(t => t with { Drug = forms.Text(t.Drug) })],
            Sources = [.. facts.Sources.Select(s => s with { File = forms.Text(s.File) })],
            Notes = [.. facts.Notes.Select(n => Of(n, facts.Record.History)), .. LettersPrinted.Notes(facts)],
            NoteToPatient = facts.NoteToPatient is { } note
                ? note with { Text = string.Join('\n', note.Text.Split('\n').Select(line => forms.Text(line.Trim()))), Author = forms.Text(note.Author) }
                : null,
            SignOff = facts.SignOff is { } sign
                ? sign with { PrintedName = forms.Text(sign.PrintedName), Role = forms.Text(sign.Role), Meaning = forms.Text(sign.Meaning) }
                : null,
            Corrections = [.. facts.Corrections.Select(Of)],
        };
    }

    /// <summary>The clinic as it is printed.</summary>
    public static ClinicCard Of(ClinicCard clinic) => clinic with
    {
        Name = UploadedText.Text(clinic.Name),
        Phone = PrintedRecord.ForReports.TextOrNull(clinic.Phone),
        SupportPhone = PrintedRecord.ForReports.TextOrNull(clinic.SupportPhone),
        EmergencyPhone = PrintedRecord.ForReports.TextOrNull(clinic.EmergencyPhone),
    };

    private static Correction Of(Correction correction) => correction with
    {
        Visit = UploadedText.Text(correction.Visit),
        Field = UploadedText.Text(correction.Field),
        Old = UploadedText.Text(correction.Old),
        New = UploadedText.Text(correction.New),
        By = PrintedRecord.ForReports.TextOrNull(correction.By),
        Reason = PrintedRecord.ForReports.TextOrNull(correction.Reason),
    };

    private static QualityNote Of(QualityNote note, PatientHistory history) => note with
    {
        Message = PrintedSentence.Of(note.Message, history),
        Lesion = PrintedRecord.ForReports.IdOrNull(note.Lesion),
        Visit = PrintedRecord.ForReports.TextOrNull(note.Visit),
        Value = PrintedRecord.ForReports.TextOrNull(note.Value),
    };
}
