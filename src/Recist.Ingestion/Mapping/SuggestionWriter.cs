using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>The members of a suggestion that name headings and rows.</summary>
/// <param name="json">Takes them.</param>
/// <param name="table">The table.</param>
/// <param name="guesses">What its columns mean.</param>
/// <param name="asking">Takes the questions.</param>
internal sealed class SuggestionWriter(Utf8JsonWriter json, Table table, List<ColumnGuess> guesses, SuggestionQuestions asking)
{
    private const int MostToMatch = 6;

    /// <summary>The members <c>match</c>, <c>readers</c>, <c>visits</c>, <c>dateRow</c> and <c>skip</c>.</summary>
    public void Head(SuggestedSides sides, SuggestedRows rows)
    {
        var isDated = sides.Visits?.IsDated == true;
        var match = guesses.Where(g => !g.IsNumbered && !(g.IsOfSides && isDated)).Select(g => g.IsOfSides ? g.Headings[0] : g.Source).DefaultIfEmpty(table.Headings.First(h => h.Length > 0));
        Texts(json, "match", WithJoined([.. match.Take(MostToMatch)]));
        if (sides.Readers is { } readers)
        {
            Texts(json, "readers", readers.Names);
        }

        if (sides.Visits is { IsDated: false } visits)
        {
            Texts(json, "visits", visits.Names.Select(Numbered).Distinct(StringComparer.OrdinalIgnoreCase));
        }

        if (rows.DateRow is { } dateRow)
        {
            json.WriteStartObject("dateRow");
            json.WriteString(dateRow.Heading, dateRow.Text);
            json.WriteEndObject();
        }
        else if (sides.Visits is { IsDated: false } && !guesses.Exists(g => g.Canonical == "visit_date"))
        {
            asking.Ask(null, "The visits stand side by side, and nothing gives their dates.", "Add a row with the date of each visit, and name it: \"dateRow\": { \"Lesion\": \"Date\" }, or write the dates into the headings, such as \"Week 8 2025-03-03\".");
        }

        if (rows.Skipped.Count > 0)
        {
            json.WriteStartObject("skip");
            foreach (var (heading, texts) in rows.Skipped)
            {
                Texts(json, heading, texts);
            }

            json.WriteEndObject();
            asking.Tell(rows.Skipped.Keys.First(), $"These rows look like totals or responses and are not read as lesions; a sum is compared with the lengths: {string.Join(", ", rows.Skipped.Values.SelectMany(t => t))}.", "Take a row out of \"skip\" if it is a lesion.");
        }
    }

    /// <summary>Of headings in two rows one that takes both: without it the upper row alone would be found as the headings.</summary>
    private IEnumerable<string> WithJoined(List<string> match)
    {
        bool IsJoined(string heading) => table.LowerHeadings.ElementAtOrDefault(Array.IndexOf(table.Headings, heading)) is { Length: > 0 } lower && lower != heading;
        return match.Exists(IsJoined) || Array.Find(table.Headings, IsJoined) is not { } joined ? match : match.Append(joined);
    }

    /// <summary>The member <c>shortAxis</c>, where two diameters stand side by side.</summary>
    public void ShortAxes()
    {
        if (!guesses.Exists(g => g.Short is not null))
        {
            return;
        }

        json.WriteStartObject("shortAxis");
        foreach (var guess in guesses.Where(g => g.Short is not null))
        {
            json.WriteString(guess.Source, guess.Short!.Source);
        }

        json.WriteEndObject();
    }

    /// <summary>The member <c>ignore</c>: every column that nothing else names.</summary>
    public void Ignore(SuggestedRows rows)
    {
        bool IsNamed(string heading) => guesses.Exists(g => g.Headings.Contains(heading) || g.Short?.Headings.Contains(heading) == true) || rows.Skipped.ContainsKey(heading) || heading is RedcapColumns.Instrument or RedcapColumns.Instance
            || heading == SuggestedDeclarations.DayZeroColumn(table, guesses);
        Texts(json, "ignore", table.Headings.Where(h => h.Length > 0 && !IsNamed(h)));
    }

    /// <summary>Writes an array of texts.</summary>
    public static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>The label with <c>{n}</c> for a single number at its end, so that the next cycle or week is read too.</summary>
    private static string Numbered(string visit) => visit.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is var word && word.Length < visit.Length && !word.Any(char.IsAsciiDigit)
        ? word + NumberedText.Number : visit;
}
