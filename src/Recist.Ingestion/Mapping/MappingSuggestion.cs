using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>Proposes a mapping for a table, by headings and values. What only a person can know stands as <c>?</c> in it and is asked.</summary>
public static class MappingSuggestion
{
    /// <summary>The mapping as JSON, and the questions; null with complaints where the file is no table, or needs no mapping.</summary>
    /// <param name="file">A table or workbook with headings of its own.</param>
    /// <param name="settings">What is declared.</param>
    /// <param name="dictionary">A REDCap data dictionary of the table; null where there is none.</param>
    public static (string? Json, ImmutableArray<Complaint> Questions) Of(UploadedFile file, ReadingSettings settings, UploadedFile? dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(settings);
        var log = new ComplaintLog();
        var json = NeedsNone(file, settings, log) ? null : Write(file, settings, dictionary, log);
        return (json, log.Sorted([file.Name]));
    }

    /// <summary>True for a file that is read as it is, which is told.</summary>
    private static bool NeedsNone(UploadedFile file, ReadingSettings settings, ComplaintLog log)
    {
        var kind = Sniffer.KindOf(file.Content.Span);
        var form = kind switch
        {
            FileKind.Workbook when XlsxReader.Look(file, settings, new ComplaintLog()).Exists(s => SheetTable.IsWhole(s, SheetTable.Find(s))) => "the workbook template",
            FileKind.Template when TemplateColumns.HasSize(TextHeadings.First(file)) || WideColumns.Fit([.. TextHeadings.First(file)]) => "the CSV template",
            FileKind.SdtmTu or FileKind.SdtmTr or FileKind.SdtmRs => "SDTM",
            FileKind.Aim => "AIM",
            FileKind.Fhir => "FHIR",
            FileKind.DicomSr => "a DICOM structured report",
            FileKind.Json => "JSON",
            FileKind.Mapping => "a mapping itself",
            _ => null,
        };
        var isRead = form is not null;
        if (isRead)
        {
            log.Inform(
                Codes.MappingQuestion, null, new Place(file.Name), null, $"This is {form}. It is read as it is; no mapping is needed.", $"Next: recist assess \"{file.Name}\"");
        }

        return isRead;
    }

    private static string? Write(UploadedFile file, ReadingSettings settings, UploadedFile? dictionary, ComplaintLog log)
    {
        var labels = dictionary is null ? null : DataDictionary.Read(dictionary, log);
        if (SuggestedTable.Find(file, settings, log) is not { } found || log.Refuses)
        {
            return null;
        }

        // Where a column names other criteria, a proposal that ignores it would hide by what the patients are judged.
        if (Enumerable.Range(0, found.Headings.Length).ToList().FindAll(i => HeadingGuess.Exact(found.Headings[i]) is null or ['(', ..] && OtherColumns.RefuseOther(found, i, log)).Count > 0)
        {
            return null;
        }

        var sides = SuggestedSides.Of(found);
        var rows = SuggestedRows.Of(found, sides.Visits is not null);
        var asking = new SuggestionQuestions(rows.Table, log);
        var guesses = new SuggestedColumns(rows.Table, asking, labels).Guess(sides.All);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var writer = new SuggestionWriter(json, rows.Table, guesses, asking);
            json.WriteStartObject();
            json.WriteString("format", MappingDocument.Format);
            json.WriteString("name", file.Name.Length > IdText.LongestId ? "mapping" : file.Name);
            writer.Head(sides, rows);
            new SuggestedDeclarations(json, rows.Table, guesses, asking, labels, rows.Dates).Write();
            new SuggestedRules(json, rows.Table, guesses, asking, labels).Write(sides.Visits is not null);
            writer.ShortAxes();
            writer.Ignore(rows);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
