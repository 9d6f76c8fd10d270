using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>Proposes a mapping for a table, by headings and values. What only a person can know stands as <c>?</c> in it and is asked.</summary>
public static partial class MappingSuggestion
{
    private const string Instrument = "redcap_repeat_instrument";
    private const string Instance = "redcap_repeat_instance";

    // How far each form of REDCap is filled in: never a value, so it is not asked about.
    private const string FormStatus = "_complete";

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
            Texts(json, "ignore", table.Headings.Where(h => h.Length > 0 && h is not (Instrument or Instance) && !guesses.Exists(g => g.Headings.Contains(h))));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>One guess for each column, or for all columns that differ in a number only.</summary>
    private static List<ColumnGuess> Guesses(Table table, ComplaintLog log)
    {
        var guesses = new List<ColumnGuess>();
        foreach (var same in table.Headings.Where(h => h.Length > 0 && h is not (Instrument or Instance) && !h.EndsWith(FormStatus, StringComparison.Ordinal)).GroupBy(h => Digits().Replace(h, NumberedText.Number, 1)))
        {
            var numbered = same.Count() > 1;
            var source = numbered ? same.Key : same.First();
            var values = same.Select(h => ColumnShape.Of(table, Array.IndexOf(table.Headings, h))).SelectMany(s => s.Values).Distinct().ToList();
            var shape = new ColumnShape(values);
            if (HeadingGuess.Of(numbered ? same.Key.Replace(NumberedText.Number, "", StringComparison.Ordinal) : source) is not { } canonical)
            {
                var looks = shape.IsIsoDate || shape.DatePatterns.Count > 0 ? "dates" : shape.IsLength('.') || shape.IsLength(',') ? "numbers" : "texts";
                Ask(log, table, source, $"What does this column mean? Its values are {looks}.", "Move it from \"ignore\" to \"columns\" if it holds a value of the template.");
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

    private static void Rules(Utf8JsonWriter json, Table table, List<ColumnGuess> guesses, ComplaintLog log)
    {
        var instrument = Array.FindIndex(table.Headings, h => h.Equals(Instrument, StringComparison.OrdinalIgnoreCase));
        var findings = guesses.Where(g => MappingWords.Findings.Contains(g.Canonical)).ToList();
        if (instrument < 0 && !findings.Exists(g => g.IsNumbered))
        {
            Part(json, table, guesses, log);
            if (!guesses.Exists(g => g.Canonical == "lesion_id"))
            {
                Ask(log, table, null, "Which column is lesion_id?", "Add it to \"columns\".");
            }

            return;
        }

        Part(json, table, [.. guesses.Except(findings)], log);
        if (instrument >= 0)
        {
            Texts(json, "perVisit", guesses.Select(g => g.Canonical).Intersect(MappingWords.OfVisit));
        }

        json.WriteStartArray("rows");
        foreach (var kind in instrument < 0 ? [null] : table.Rows.Select(r => r.Cells[instrument]).Distinct().Order(StringComparer.Ordinal).ToArray<string?>())
        {
            var held = findings.Where(f => kind is null || table.Rows.Exists(r => r.Cells[instrument] == kind && f.Headings.Any(h => !MissingText.Is(r.Cells[Array.IndexOf(table.Headings, h)])))).ToList();
            foreach (var group in held.GroupBy(f => f.IsNumbered))
            {
                json.WriteStartObject();
                if (kind is not null)
                {
                    json.WriteStartObject("when");
                    json.WriteString(table.Headings[instrument], kind);
                    json.WriteEndObject();
                }

                Part(json, table, [.. group], log);
                json.WriteStartObject("constants");
                json.WriteString("lesion_id", group.Key ? "L{n}" : kind is { Length: > 0 } ? $"{kind}-{{{Instance}}}" : MappingWords.Open);
                if (!group.Any(g => g.Canonical == "role"))
                {
                    json.WriteString("role", MappingWords.Open);
                    Ask(log, table, group.First().Source, "Are these targets, non-targets or new lesions?", $"Write the constant \"role\": {Vocabularies.Role.Listed}; split the entry of \"rows\" where it has several.");
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void Part(Utf8JsonWriter json, Table table, List<ColumnGuess> guesses, ComplaintLog log)
    {
        json.WriteStartObject("columns");
        foreach (var guess in guesses)
        {
            json.WriteString(guess.Source, guess.Canonical);
        }

        json.WriteEndObject();
        var coded = guesses.Where(g => g.NeedsWords).GroupBy(g => g.Canonical).ToList();
        if (coded.Count == 0)
        {
            return;
        }

        json.WriteStartObject("values");
        foreach (var guess in coded)
        {
            json.WriteStartObject(guess.Key);
            foreach (var code in guess.SelectMany(g => g.Shape.Values).Distinct())
            {
                json.WriteString(code, MappingWords.Listed(guess.Key) is not null && MappingWords.Allows(guess.Key, code) ? code : MappingWords.Open);
            }

            json.WriteEndObject();
            Ask(log, table, guess.First().Source, $"What do the codes of {guess.Key} mean: {Some(guess.First().Shape)}?",
                MappingWords.Listed(guess.Key) is { } words ? $"Write a word for each in \"values\": {words}; or null for a missing value." : "Write a text for each in \"values\".");
        }

        json.WriteEndObject();
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

    private static string Some(ColumnShape shape) => string.Join(", ", shape.Values.Take(12)) + (shape.Values.Count > 12 ? ", …" : "");

    private static void Ask(ComplaintLog log, Table table, string? heading, string problem, string fix) =>
        log.Warn(Codes.MappingQuestion, null, table.At(table.HeadingLine, heading), null, problem, fix);

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
