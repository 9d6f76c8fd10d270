using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>What the columns of a table most likely mean, with the questions that they leave.</summary>
/// <param name="table">The table, without rows of totals and of dates.</param>
/// <param name="asking">Takes the questions.</param>
/// <param name="dictionary">Labels and choices of the columns; null where there are none.</param>
internal sealed partial class SuggestedColumns(Table table, SuggestionQuestions asking, DataDictionary? dictionary)
{
    private static readonly string[] Once = ["patient_id", "visit", "visit_date", "lesion_id", "role", "study", "unit", "node", "organ", "site", "method", "baseline", "reader", "comment"];

    private readonly List<ColumnGuess> guesses = [];

    /// <summary>One guess for each column, for all columns that differ in a number only, or for all that stand side by side.</summary>
    /// <param name="sides">Columns side by side.</param>
    public List<ColumnGuess> Guess(IReadOnlyList<SideGuess> sides)
    {
        var patterns = sides.SelectMany(s => s.Patterns).ToList();
        var others = new List<(string Source, List<string> Headings, string Meaning, ColumnShape Shape)>();
        foreach (var same in Groups(patterns))
        {
            var shape = new ColumnShape([.. same.Headings.Select(h => ColumnShape.Of(table, Array.IndexOf(table.Headings, h))).SelectMany(s => s.Values).Distinct()]);
            var name = Name(same.Source, same.IsNumbered);
            var meaning = same.Source.Contains(Slots.ForReader, StringComparison.Ordinal) || same.Source.Contains(Slots.ForVisit, StringComparison.Ordinal)
                ? OfSide(same.Source, shape)
                : OfOne(same.Headings[0], name, shape, same.IsNumbered);
            if (meaning is null || HeadingGuess.IsKnownOther(meaning))
            {
                others.Add((same.Source, same.Headings, meaning ?? "", shape));
            }
            else
            {
                Add(new ColumnGuess(same.Source, same.Headings, meaning, shape, same.IsNumbered));
            }
        }

        foreach (var other in others)
        {
            Other(other.Source, other.Headings, other.Meaning, other.Shape);
        }

        Settle();
        new SuggestedAxes(guesses, asking).Pair();
        return guesses;
    }

    /// <summary>The columns in groups: those side by side, those that differ in a number, and each other one.</summary>
    private IEnumerable<(string Source, List<string> Headings, bool IsNumbered)> Groups(List<(string Pattern, IReadOnlyList<string> Headings)> patterns)
    {
        var ofSides = patterns.SelectMany(p => p.Headings).ToHashSet(StringComparer.Ordinal);
        var plain = table.Headings.Where(h => h.Length > 0 && !RedcapColumns.IsOwn(h) && !ofSides.Contains(h))
            .GroupBy(h => (Heading: Digits().Replace(h, NumberedText.Number, 1), Label: dictionary?.Label(h) is { } label ? Digits().Replace(label, NumberedText.Number) : ""))
            .Select(g => (Source: g.Count() > 1 ? g.Key.Heading : g.First(), Headings: g.ToList(), IsNumbered: g.Count() > 1));
        return plain.Concat(patterns.Select(p => (p.Pattern, p.Headings.ToList(), false))).OrderBy(g => Array.IndexOf(table.Headings, g.Item2[0]));
    }

    /// <summary>A column by its own name, else by its label, else by the role that one of them says.</summary>
    private string? OfOne(string heading, string name, ColumnShape shape, bool isNumbered)
    {
        var label = dictionary?.Label(heading);
        var role = RoleGuess.OfHeading(name) ?? (label is null ? null : RoleGuess.OfHeading(label));
        if (role is "non-target" or "new" && RedcapColumns.IsBox(heading))
        {
            return "status";
        }

        var meaning = ColumnMeaning.Of(name, shape, isNumbered);
        meaning = meaning is null or MappingWords.Open && label is not null ? ColumnMeaning.Of(label, shape, isNumbered) : meaning;
        return meaning is not (null or MappingWords.Open) ? meaning
            : role == "target" && shape.IsNumeric ? "size"
            : role is "non-target" or "new" && shape.Values.Any(v => WordGuess.Of("status", v, role == "new", out var isMissing) is not null || isMissing) ? "status"
            : meaning ?? OfLastWord(name);
    }

    /// <summary>A heading such as <c>TL1 sitio</c> ends with a word for the place.</summary>
    private static string? OfLastWord(string name) => FoldedText.Words(name) is [_, .., var last] && HeadingGuess.Exact(last) is "organ" or "site" ? HeadingGuess.Exact(last) : null;

    private static string Name(string source, bool isNumbered) => isNumbered ? source.Replace(NumberedText.Number, "", StringComparison.Ordinal) : source;

    /// <summary>Columns of readers or visits hold sizes unless their heading or their values say otherwise.</summary>
    private static string? OfSide(string pattern, ColumnShape shape)
    {
        var name = pattern.Replace(Slots.ForReader, "", StringComparison.Ordinal).Replace(Slots.ForVisit, "", StringComparison.Ordinal).Trim(' ', '_', '-', ':', '.');
        var unit = pattern.EndsWith("(mm)", StringComparison.OrdinalIgnoreCase) ? "size_mm" : pattern.EndsWith("(cm)", StringComparison.OrdinalIgnoreCase) ? "size_cm" : null;
        return shape.IsIsoDate || shape.DatePatterns.Count > 0 ? "visit_date"
            : name.Length == 0 ? "size"
            : ColumnMeaning.Of(name, shape, false) is { } meaning && meaning is not ("visit" or "lesion_id" or "reader" or MappingWords.Open) ? meaning
            : shape.Lengths.Count > 0 ? unit ?? HeadingGuess.OfSize(name) ?? "size"
            : RoleGuess.OfHeading(name) is "non-target" or "new" && shape.Values.Any(v => WordGuess.Of("status", v, true, out var isMissing) is not null || isMissing) ? "status" : null;
    }

    private void Add(ColumnGuess guess)
    {
        var twice = !guess.IsNumbered && guesses.Exists(g => g.Canonical == guess.Canonical && !g.IsNumbered);
        if (guess.Canonical == MappingWords.Open)
        {
            asking.Numbers(guess);
            guesses.Add(guess);
        }
        else if (twice && guess.Canonical == "state" && !guesses.Exists(g => g.Canonical == "status"))
        {
            guesses.Add(guess with { Canonical = "status" });
        }
        else if (twice && Once.Contains(guess.Canonical) && HeadingGuess.Exact(guess.Source) is not null && guesses.Find(g => g.Canonical == guess.Canonical && !g.IsNumbered) is { } first && HeadingGuess.Exact(first.Source) is null)
        {
            guesses[guesses.IndexOf(first)] = guess;
            asking.Twice(first);
        }
        else if (twice && Once.Contains(guess.Canonical) && !guess.Shape.HasDecimals && !(IsRowOfVisit(guess) && MappingWords.Findings.Contains(guess.Canonical)))
        {
            asking.Twice(guess);
        }
        else
        {
            guesses.Add(guess);
        }
    }

    /// <summary>True where the table may have a row for each visit, so that one meaning may stand in several columns.</summary>
    private bool IsRowOfVisit(ColumnGuess guess) => guess.Stem is not null || !guesses.Exists(g => g.Canonical == "lesion_id");

    /// <summary>What is known and not read is told; numbers that may be the only sizes are asked about.</summary>
    private void Other(string source, List<string> headings, string meaning, ColumnShape shape)
    {
        var hasSize = guesses.Exists(g => g.IsSize);
        if (meaning == HeadingNames.Elapsed && shape.IsCount && !guesses.Exists(g => g.Canonical == "visit_date"))
        {
            guesses.Add(new ColumnGuess(source, headings, "visit_date", shape, headings.Count > 1) { IsElapsed = true });
        }
        else if (shape.IsNumeric && !hasSize && meaning is HeadingNames.Computed or HeadingNames.OtherQuantity)
        {
            var open = new ColumnGuess(source, headings, MappingWords.Open, shape, headings.Count > 1);
            asking.Numbers(open);
            guesses.Add(open);
        }
        else if (meaning.Length == 0 && shape.Values.Any(OrganWords.Are))
        {
            guesses.Add(new ColumnGuess(source, headings, MappingWords.Open, shape, headings.Count > 1));
            asking.Ask(
                source, $"Does this column say where the lesions are? Its values are {shape.Some()}.",
                "Write \"organ\", \"site\" or \"comment\" for its \"?\": without an organ a lymph node is read as another lesion; or move it to \"ignore\".");
        }
        else if (meaning != HeadingNames.Computed || !shape.IsNumeric || !TotalsRows.Is(source))
        {
            asking.Left(source, meaning, shape);
        }
    }

    /// <summary>A site without an organ beside it is the organ; a number of the patient's lesions is no lesion where a label is one too.</summary>
    private void Settle()
    {
        for (var i = 0; i < guesses.Count; i++)
        {
            if (guesses[i].Canonical == "site" && !guesses.Exists(g => g.Canonical == "organ" && g.Stem == guesses[i].Stem && g.IsNumbered == guesses[i].IsNumbered))
            {
                guesses[i] = guesses[i] with { Canonical = "organ" };
            }
        }
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
