using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>The members <c>columns</c>, <c>values</c>, <c>constants</c> and <c>rows</c> of a suggestion.</summary>
public static partial class MappingSuggestion
{
    private static void Rules(Utf8JsonWriter json, Table table, List<ColumnGuess> guesses, ComplaintLog log)
    {
        var instrument = Array.FindIndex(table.Headings, h => h.Equals(RedcapColumns.Instrument, StringComparison.OrdinalIgnoreCase));
        var findings = guesses.Where(g => MappingWords.Findings.Contains(g.Canonical) || (g.Canonical == MappingWords.Open && g.IsNumbered)).ToList();
        if (instrument < 0 && !IsRowOfVisit(guesses, findings))
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
            foreach (var entry in Entries(held))
            {
                Entry(json, table, entry, kind, instrument, log);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>True for a table with one row for a visit: columns that are numbered, or several of one meaning and no name of a lesion.</summary>
    private static bool IsRowOfVisit(List<ColumnGuess> guesses, List<ColumnGuess> findings) => findings.Exists(g => g.IsNumbered)
        || (!guesses.Exists(g => g.Canonical == "lesion_id") && findings.GroupBy(g => g.Canonical).Any(g => g.Count() > 1));

    /// <summary>Columns of one lesion together: those with the same stem and number, each meaning once.</summary>
    private static List<List<ColumnGuess>> Entries(IEnumerable<ColumnGuess> held)
    {
        var entries = new List<List<ColumnGuess>>();
        foreach (var guess in held)
        {
            var entry = entries.Find(e => e[0].Stem == guess.Stem && e[0].IsNumbered == guess.IsNumbered && !e.Exists(g => g.Canonical == guess.Canonical));
            if (entry is null)
            {
                entries.Add(entry = []);
            }

            entry.Add(guess);
        }

        return entries;
    }

    private static void Entry(Utf8JsonWriter json, Table table, List<ColumnGuess> entry, string? kind, int instrument, ComplaintLog log)
    {
        json.WriteStartObject();
        if (kind is not null)
        {
            json.WriteStartObject("when");
            json.WriteString(table.Headings[instrument], kind);
            json.WriteEndObject();
        }

        Part(json, table, entry, log);
        json.WriteStartObject("constants");
        json.WriteString("lesion_id", entry[0].Stem ?? (entry[0].IsNumbered ? "L{n}" : kind is { Length: > 0 } ? $"{kind}-{{{RedcapColumns.Instance}}}" : entry[0].Source));
        if (!entry.Exists(g => g.Canonical == "role"))
        {
            json.WriteString("role", MappingWords.Open);
            Ask(log, table, entry[0].Source, "Are these targets, non-targets or new lesions?", $"Write the constant \"role\": {Vocabularies.Role.Listed}; split the entry of \"rows\" where it has several.");
        }

        if (entry.Find(g => g.IsSize && g.Source.Contains("node", StringComparison.OrdinalIgnoreCase)) is { } node && !entry.Exists(g => g.Canonical == "node"))
        {
            json.WriteString("node", MappingWords.Open);
            Ask(log, table, node.Source, "Is this the short axis of a lymph node?", "Write the constant \"node\": yes or no.");
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter json, Table table, List<ColumnGuess> guesses, ComplaintLog log)
    {
        json.WriteStartObject("columns");
        foreach (var guess in guesses)
        {
            if (guess.HasWords)
            {
                Texts(json, guess.Source, [guess.Canonical, "state"]);
            }
            else
            {
                json.WriteString(guess.Source, guess.Canonical);
            }
        }

        json.WriteEndObject();
        var coded = guesses.Where(g => g.NeedsWords || g.HasWords).GroupBy(g => g.HasWords ? "state" : g.Canonical).ToList();
        if (coded.Count == 0)
        {
            return;
        }

        json.WriteStartObject("values");
        foreach (var guess in coded)
        {
            List<string> codes = [.. guess.SelectMany(g => g.HasWords ? g.Shape.Words : g.Shape.Values).Distinct()];
            json.WriteStartObject(guess.Key);
            foreach (var code in codes)
            {
                json.WriteString(code, MappingWords.Listed(guess.Key) is not null && MappingWords.Allows(guess.Key, code) ? code : MappingWords.Open);
            }

            json.WriteEndObject();
            Ask(log, table, guess.First().Source, $"What do the codes of {guess.Key} mean: {Some(codes)}?",
                MappingWords.Listed(guess.Key) is { } words ? $"Write a word for each in \"values\": {words}; or null for a missing value." : "Write a text for each in \"values\".");
        }

        json.WriteEndObject();
    }
}
