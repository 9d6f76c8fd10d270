using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>The member <c>values</c> of a suggestion: a word for each code that is plain, <c>?</c> for the others.</summary>
/// <param name="json">Takes it.</param>
/// <param name="asking">Takes the questions.</param>
/// <param name="labels">Choices of the columns; null where there are none.</param>
/// <param name="ofNew">Codes that stand in rows of new lesions alone.</param>
internal sealed class SuggestedValues(Utf8JsonWriter json, SuggestionQuestions asking, DataDictionary? labels, IReadOnlySet<string> ofNew)
{
    /// <summary>Writes it where there are codes.</summary>
    /// <param name="guesses">The columns of one part of the mapping.</param>
    /// <param name="roles">Patterns of ids with the roles that they say; empty where ids say none.</param>
    /// <param name="isNew">True where the part is about new lesions.</param>
    public void Write(List<ColumnGuess> guesses, List<(string Pattern, string Role)> roles, bool isNew)
    {
        var coded = Codes(guesses).GroupBy(c => c.Canonical).ToList();
        if (coded.Count == 0 && roles.Count == 0)
        {
            return;
        }

        json.WriteStartObject("values");
        Roles(roles, guesses);
        foreach (var group in coded)
        {
            json.WriteStartObject(group.Key);
            var open = new List<string>();
            var understood = new List<string>();
            foreach (var (canonical, code, source) in group.DistinctBy(c => c.Code))
            {
                var word = Word(canonical, code, source, isNew || ofNew.Contains(code) || IsNoNewLesion(source, code), out var isMissing);
                if (isMissing)
                {
                    json.WriteNull(code);
                }
                else
                {
                    json.WriteString(code, word ?? MappingWords.Open);
                }

                (word is null && !isMissing ? open : understood).Add(word is null && !isMissing ? code : $"{code} = {word ?? "nothing"}");
            }

            json.WriteEndObject();
            Ask(group.Key, group.First().Source, open, understood);
        }

        json.WriteEndObject();
    }

    /// <summary>The heading that takes the words of a column of sizes.</summary>
    public static string ForWords(List<ColumnGuess> guesses) => guesses.Exists(g => g.Canonical == "state") ? "status" : "state";

    private void Roles(List<(string Pattern, string Role)> roles, List<ColumnGuess> guesses)
    {
        if (roles.Count == 0)
        {
            return;
        }

        json.WriteStartObject("role");
        foreach (var (pattern, role) in roles)
        {
            json.WriteString(pattern, role);
        }

        json.WriteEndObject();
        var source = guesses.Find(g => g.Canonical == "lesion_id")?.Source;
        var open = roles.Where(r => r.Role == MappingWords.Open).Select(r => r.Pattern).ToList();
        asking.Tell(source, $"The names of the lesions were taken for their roles: {string.Join(", ", roles.Where(r => r.Role != MappingWords.Open).Select(r => $"{r.Pattern} = {r.Role}"))}.", "Correct them in \"values\", \"role\".");
        if (open.Count > 0)
        {
            asking.Ask(source, $"Which role have these lesions: {Some(open)}?", $"Write it in \"values\", \"role\": {Vocabularies.Role.Listed}.");
        }
    }

    /// <summary>Codes by the heading under which they need a word.</summary>
    private static IEnumerable<(string Canonical, string Code, ColumnGuess Source)> Codes(List<ColumnGuess> guesses)
    {
        foreach (var guess in guesses.Where(g => g.HasWords))
        {
            foreach (var word in guess.Shape.Words.Where(w => !IsWordAndSize(w)))
            {
                var isSize = word.Any(char.IsAsciiDigit) && WordGuess.Of("state", word, true, out var isMissing) is null && !isMissing;
                yield return (isSize ? guess.Canonical : ForWords(guesses), word, guess);
            }
        }

        foreach (var (guess, code) in guesses.Where(g => g.NeedsWords || (g.Canonical is "state" or "status" && g.Shape.IsList)).SelectMany(g => g.Shape.Values.Select(v => (g, v))))
        {
            yield return (guess.Canonical, code, guess);
        }
    }

    /// <summary>True for a "no" under a heading of new lesions; a "yes" beside another lesion's row is left to a person.</summary>
    private static bool IsNoNewLesion(ColumnGuess source, string code) => RoleGuess.OfHeading(source.Source) == "new" && WordGuess.Of("status", code, true, out var isNothing) is null && isNothing;

    /// <summary>True for "unequivocal 11.5", which is read as the word and the size.</summary>
    private static bool IsWordAndSize(string text) => text.Length > 0 && WideCell.Of(text) is { Word.Length: > 0, Size.Length: > 0 } cell && CellWords.Finding(cell.Word) is not null && MixedColumn.IsNumber(cell.Size);

    private string? Word(string canonical, string code, ColumnGuess source, bool isNew, out bool isMissing)
    {
        isMissing = false;
        var meaning = labels?.Meaning(source.Headings[0], code);
        if (labels?.Box(source.Headings[0]) is not null && canonical is "state" or "status")
        {
            return code == "1" ? (isNew ? "unequivocal" : "present") : code == "0" ? "absent" : null;
        }

        if (MappingWords.Listed(canonical) is not null && MappingWords.IsListed(canonical, code))
        {
            return code;
        }

        return MappingWords.Listed(canonical) is null && !TemplateFindings.Sizes.Contains(canonical) ? meaning
            : meaning is not null && MappingWords.IsListed(canonical, meaning) ? meaning
            : WordGuess.Of(canonical, meaning ?? code, isNew, out isMissing) ?? (!isMissing && MappingWords.Listed(canonical) is not null && MappingWords.Allows(canonical, code) ? code : null);
    }

    private void Ask(string canonical, ColumnGuess source, List<string> open, List<string> understood)
    {
        if (understood.Exists(u => u.Split(" = ") is not [var code, var word] || code != word))
        {
            asking.Tell(source.Source, $"These words of {canonical} were understood: {Some(understood)}.", "Correct them in \"values\" if they mean something else.");
        }

        if (open.Count == 0)
        {
            return;
        }

        if (TemplateFindings.Sizes.Contains(canonical))
        {
            asking.Ask(source.Source, $"Which size do these texts mean: {Some(open)}?", "Write the number for each in \"values\", such as \"23x15\": \"23\" (of a lymph node the short axis); or move it to \"state\", with a word such as too-small.");
        }
        else
        {
            asking.Ask(
                source.Source, $"What do the codes of {canonical} mean: {Some(open)}?",
                MappingWords.Listed(canonical) is { } words ? $"Write a word for each in \"values\": {words}; or null for a missing value." : "Write a text for each in \"values\".");
        }
    }

    private static string Some(List<string> texts) => new ColumnShape(texts).Some(12);
}
