using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>The product's own document, <c>recist-measurements/1</c>.</summary>
internal static class MeasurementsDocument
{
    /// <summary>Name and version of the format.</summary>
    public const string Format = "recist-measurements/1";

    private const string Family = "recist-measurements/";

    /// <summary>Reads all patients of a document; complains of all that is wrong.</summary>
    public static List<PatientDraft> Read(UploadedFile file, string text, ReadingSettings settings, ComplaintLog log)
    {
        if (new JsonParser(file.Name, text, log).Parse() is not { } root || !IsOurs(file, root, log))
        {
            return [];
        }

        var document = new MemberReader(root, file.Name, settings, log);
        document.Item("format");
        var study = document.Text("study") ?? "";
        var course = document.Text("course") ?? "1";
        var (options, names) = Options(document);
        var drafts = new List<PatientDraft>();
        foreach (var item in document.Items("patients"))
        {
            if (document.Within(item) is { } patient && PatientReader.Read(patient, study, course, file.Name) is { } draft)
            {
                draft.Options = options;
                draft.OptionsInFile.AddRange(names);
                drafts.Add(draft);
            }
        }

        if (document.Item("patients") is null or { Children.Count: 0 })
        {
            log.Refuse(Codes.NoPatients, document.Place, null, "The document has no patients.", "Give at least one in \"patients\".");
        }

        document.End();
        return drafts;
    }

    /// <summary>True where the text has the format member of this product, whatever the version; a quick look for folders.</summary>
    public static bool Claims(string text) => text.Contains("\"" + Family, StringComparison.Ordinal);

    private static bool IsOurs(UploadedFile file, JsonItem root, ComplaintLog log)
    {
        var format = root.Kind == JsonTokenType.StartObject ? root.Children.Find(c => c.Name == "format") : null;
        if (format?.Text == Format)
        {
            return true;
        }

        if (format is not null && format.Text.StartsWith(Family, StringComparison.Ordinal))
        {
            log.Refuse(
                Codes.FormatVersion, new Place(file.Name, format.Line, null, format.Path), format.Text, "This version of the format is not known.", $"Write \"{Format}\".", Format);
        }
        else
        {
            log.Refuse(
                Codes.NotAMeasurementFile,
                new Place(file.Name),
                null,
                "This JSON document is not a measurement file that this version reads.",
                $"Send a document with \"format\": \"{Format}\", a table with the template's headings, or SDTM TU and TR.");
        }

        return false;
    }

    private static (ResponseOptions Options, List<string> Names) Options(MemberReader document)
    {
        var options = ResponseOptions.Default;
        var names = new List<string>();
        if (document.Text(OptionTable.Criteria) is { } criteria)
        {
            options = OptionReader.SetCriteria(options, criteria, document.Complain(document.Item(OptionTable.Criteria)!));
            names.Add(OptionTable.Criteria);
        }

        foreach (var member in document.Item("options")?.Children ?? [])
        {
            var complain = document.Complain(member);
            if (OptionTable.Find(member.Name ?? "") is { } option && !Fits(option.Kind, member.Kind))
            {
                complain(Codes.MemberType, "The value is of the wrong type for this option.", $"Use: {option.Values}.", option.Values);
                continue;
            }

            options = OptionReader.Set(options, member.Name ?? "", member.Kind == JsonTokenType.Null ? "null" : member.Text, complain);
            names.Add(member.Name ?? "");
        }

        return (options, names);
    }

    private static bool Fits(OptionKind kind, JsonTokenType json) => kind switch
    {
        OptionKind.Whole => json is JsonTokenType.Number or JsonTokenType.Null,
        OptionKind.Flag => json is JsonTokenType.True or JsonTokenType.False,
        _ => json is JsonTokenType.String,
    };
}
