using System.Collections.Immutable;
using Recist.Ingestion;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>Tells at upload what reports will print by code points: letters that no declared font draws, or that look like others.</summary>
public static class LetterComplaint
{
    private const int MostShown = 3;
    private const string Name = "name";

    /// <summary>Code of the complaint.</summary>
    public const string Code = LettersPrinted.Code;

    /// <summary>One complaint for each patient, course and reader that it concerns.</summary>
    /// <param name="submission">What was read; null where nothing could be.</param>
    public static ImmutableArray<Complaint> Of(Submission? submission) => submission is null ? [] :
    [
        .. submission.Patients.Select(Of).OfType<Complaint>(),
        .. submission.Profiles.Select(Of).OfType<Complaint>(),
    ];

    /// <summary>The complaint about one patient; null where all is printed as it was written.</summary>
    public static Complaint? Of(SubmittedPatient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        var history = patient.History;
        return Of(LettersPrinted.Of(history, patient.Person, patient.Treatment)) is not { } told ? null : told with
        {
            Patient = history.Patient,
            Study = history.Study,
            Course = history.Course,
            Reader = history.Reader,
        };
    }

    private static Complaint? Of(SubmittedProfile profile)
    {
        var known = new PatientHistory(profile.Study ?? "", profile.Course ?? "1", profile.Patient, null, new(), new(), [], []);
        return Of(LettersPrinted.Of(known, profile.Person, profile.Treatment)) is { } told ? told with { Patient = profile.Patient } : null;
    }

    private static Complaint? Of(ImmutableArray<LettersPrinted> letters) => letters.IsEmpty ? null : new(
        Code,
        Severity.Warn,
        $"Reports print letters of {string.Join(", ", letters.Select(l => l.What))} by their code points: no declared font draws them, or they look like other letters.",
        "Declare fonts that have them (setting Reports__FontFolders, or RECIST_FONT_FOLDERS), or mend letters of another alphabet that were typed by mistake.")
    {
        // A person's name is in no complaint.
        Value = letters.Where(l => l.What != Name).SelectMany(l => l.Printed.Select(p => $"{l.What} {p}")).ToArray() is { Length: > 0 } shown
            ? string.Join("; ", shown.Take(MostShown)) + (shown.Length > MostShown ? "; …" : "")
            : null,
    };
}
