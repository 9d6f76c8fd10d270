using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>Proposes a mapping for a table, by headings and values. What only a person can know stands as <c>?</c> in it and is asked.</summary>
public static partial class MappingSuggestion
{
    private static readonly string[] Needed = ["patient_id", "visit_date"];

    /// <summary>The mapping as JSON, and the questions; null with complaints where the file is no table.</summary>
    /// <param name="file">A table with headings of its own.</param>
    /// <param name="settings">What is declared.</param>
    public static (string? Json, ImmutableArray<Complaint> Questions) Of(UploadedFile file, ReadingSettings settings)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(settings);
        var log = new ComplaintLog();
        var json = TableFile.Read(file, settings, log) is { } table ? Write(table, log) : null;
        return (json, log.Sorted([file.Name]));
    }

    private static string Write(Table table, ComplaintLog log)
    {
        var guesses = Guesses(table, log);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", MappingDocument.Format);
            json.WriteString("name", table.File);
            Texts(json, "match", guesses.Where(g => !g.IsNumbered).Select(g => g.Source).DefaultIfEmpty(table.Headings[0]).Take(6));
            Declarations(json, table, guesses, log);
            Rules(json, table, guesses, log);
            Texts(json, "ignore", table.Headings.Where(h => h.Length > 0 && h is not (RedcapColumns.Instrument or RedcapColumns.Instance) && !guesses.Exists(g => g.Headings.Contains(h))));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>One guess for each column, or for all columns that differ in a number only.</summary>
    private static List<ColumnGuess> Guesses(Table table, ComplaintLog log)
    {
        var guesses = new List<ColumnGuess>();
        foreach (var same in table.Headings.Where(h => h.Length > 0 && !RedcapColumns.IsOwn(h)).GroupBy(h => Digits().Replace(h, NumberedText.Number, 1)))
        {
            var numbered = same.Count() > 1;
            var source = numbered ? same.Key : same.First();
            var values = same.Select(h => ColumnShape.Of(table, Array.IndexOf(table.Headings, h))).SelectMany(s => s.Values).Distinct().ToList();
            var shape = new ColumnShape(values);
            if (ColumnMeaning.Of(numbered ? same.Key.Replace(NumberedText.Number, "", StringComparison.Ordinal) : source, shape, numbered) is not { } canonical)
            {
                var looks = shape.IsIsoDate || shape.DatePatterns.Count > 0 ? "dates" : "texts";
                Ask(log, table, source, $"What does this column mean? Its values are {looks}.", "Move it from \"ignore\" to \"columns\" if it holds a value of the template.");
            }
            else if (canonical == MappingWords.Open)
            {
                Ask(log, table, source, $"What does this column mean? Its values are numbers: {Some(shape)}.", "Write a heading of the template for its \"?\", such as size_mm or status; or move it to \"ignore\".");
                guesses.Add(new ColumnGuess(source, [.. same], canonical, shape, numbered));
            }
            else if (guesses.Exists(g => g.Canonical == canonical && !numbered && !MappingWords.Findings.Contains(canonical)))
            {
                Ask(log, table, source, $"Two columns look like {canonical}; this one was left.", "Choose one of them.");
            }
            else
            {
                guesses.Add(new ColumnGuess(source, [.. same], canonical, shape, numbered));
            }
        }

        foreach (var needed in Needed.Where(n => !guesses.Exists(g => g.Canonical == n)))
        {
            Ask(log, table, null, $"Which column is {needed}?", "Add it to \"columns\".");
        }

        return guesses;
    }

    private static void Declarations(Utf8JsonWriter json, Table table, List<ColumnGuess> guesses, ComplaintLog log)
    {
        if (guesses.Find(g => g.Canonical == "size") is { } size && !guesses.Exists(g => g.Canonical == "unit"))
        {
            json.WriteString("unit", MappingWords.Open);
            Ask(log, table, size.Source, "What is the unit of this size?", "Write \"unit\": \"mm\" or \"cm\".");
        }

        if (guesses.Find(g => g.Canonical == "visit_date") is { } date && !date.Shape.IsIsoDate)
        {
            var patterns = date.Shape.DatePatterns;
            json.WriteString("dates", patterns is [var only] ? only : MappingWords.Open);
            if (patterns.Count != 1)
            {
                Ask(log, table, date.Source, $"In which order are day and month? Values: {Some(date.Shape)}.", $"Write \"dates\" as {(patterns.Count > 0 ? string.Join(" or ", patterns) : "a pattern such as dd/MM/yyyy")}.");
            }
        }

        if (guesses.Find(g => g.Canonical is "size" or "size_mm" or "size_cm" && g.Shape.Values.Any(v => v.Contains(',', StringComparison.Ordinal))) is { } number)
        {
            var clear = number.Shape.IsLength(',') && !number.Shape.IsCommaUnclear;
            json.WriteString("decimal", clear ? "," : MappingWords.Open);
            if (!clear)
            {
                Ask(log, table, number.Source, $"Is the comma a decimal sign? Values: {Some(number.Shape)}.", "Write \"decimal\": \",\" if it is; a separator of thousands is not read.");
            }
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string Some(ColumnShape shape) => Some(shape.Values);

    private static string Some(IReadOnlyList<string> values) => string.Join(", ", values.Take(12)) + (values.Count > 12 ? ", …" : "");

    private static void Ask(ComplaintLog log, Table table, string? heading, string problem, string fix) =>
        log.Warn(Codes.MappingQuestion, null, table.At(table.HeadingLine, heading), null, problem, fix);

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
