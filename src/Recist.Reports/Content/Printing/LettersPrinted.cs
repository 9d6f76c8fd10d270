using System.Collections.Immutable;
using Recist.Reports.Document;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf.Typesetting;
using Recist.Reports.Words;

namespace Recist.Reports.Content;

/// <summary>Texts of one kind that reports print by code points: letters that no declared font draws, or that look like others.</summary>
/// <param name="What">What they are, for example <c>patient id</c>.</param>
/// <param name="Printed">How each is printed, for example <c>[U+AC00 U+B098]-7</c>.</param>
public sealed record LettersPrinted(string What, ImmutableArray<string> Printed)
{
    /// <summary>Code of the note and the complaint that tell it.</summary>
    public const string Code = "LETTERS_AS_CODE_POINTS";

    /// <summary>What of a record is printed so; empty where all is printed as it was written.</summary>
    /// <param name="history">The record.</param>
    /// <param name="person">Who the patient is; null where nobody says.</param>
    /// <param name="drugs">Drugs of the course.</param>
    public static ImmutableArray<LettersPrinted> Of(PatientHistory history, Person? person, IEnumerable<Treatment> drugs)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(drugs);
        return OrdinaryLetters.Are(history) && OrdinaryLetters.Is(person?.Name) && drugs.All(d => OrdinaryLetters.Is(d.Drug)) ? [] : Find(history, person, drugs);
    }

    private static ImmutableArray<LettersPrinted> Find(PatientHistory history, Person? person, IEnumerable<Treatment> drugs)
    {
        var findings = history.Visits.SelectMany(v => v.Measurements).ToArray();
        var newLesions = history.Visits.SelectMany(v => v.NewLesions).ToArray();
        return
        [
            .. Ids("patient id", [history.Patient]),
            .. Texts("name", [person?.Name]),
            .. Ids("study", [history.Study]),
            .. Texts("course", [history.Course]),
            .. Texts("reader", [history.Reader]),
            .. Texts("visit label", history.Visits.Select(v => v.Label)),
            .. Ids("lesion id", [.. history.Lesions.Select(l => l.Id), .. newLesions.Select(n => n.Lesion)]),
            .. Texts("organ or site", [.. history.Lesions.SelectMany(l => new[] { l.Organ, l.Site }), .. newLesions.Select(n => n.Organ)]),
            .. Texts("method", findings.Select(m => m.Method)),
            .. Texts("reason or basis", [.. findings.Select(m => m.Comment), .. newLesions.Select(n => n.Basis)]),
            .. Texts("drug", drugs.Select(d => d.Drug)),
        ];
    }

    /// <summary>What of a report is printed so, as notes of the report.</summary>
    internal static IEnumerable<QualityNote> Notes(ReportFacts facts) => Of(facts.Record.History, facts.Person, facts.Treatment)
        .Concat(Texts("file name", facts.Sources.Select(s => s.File)))
        .Concat(Texts("clinic", [facts.Clinic.Name]))
        .Select(letters => new QualityNote(NoteSeverity.Warn, Code, ClinicianWords.ByCodePoints(letters.What)) { Value = string.Join(", ", letters.Printed.Select(Isolate.Set)) });

    /// <summary>Whether any of these ids and texts is printed so.</summary>
    internal static bool Any(IEnumerable<string> ids, IEnumerable<string> texts) => Ids("", ids).Concat(Texts("", texts)).Any();

    private static IEnumerable<LettersPrinted> Ids(string what, IEnumerable<string?> ids) =>
        Of(what, ids, id => Printable.Drawn(UploadedText.Distinct(id)) is var printed && printed != id ? printed : null);

    private static IEnumerable<LettersPrinted> Texts(string what, IEnumerable<string?> texts) =>
        Of(what, texts, text => CleanText.Of(text, rightToLeft: false) is var clean && Printable.Drawn(CodePoints.Escaped(clean)) is var printed && printed != clean ? printed : null);

    private static IEnumerable<LettersPrinted> Of(string what, IEnumerable<string?> texts, Func<string, string?> byCodePoints)
    {
        ImmutableArray<string> printed = [.. texts.OfType<string>().Where(text => !OrdinaryLetters.Is(text)).Distinct(StringComparer.Ordinal).Select(byCodePoints).OfType<string>()];
        return printed.IsEmpty ? [] : [new(what, printed)];
    }
}
