using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>The members <c>unit</c>, <c>dates</c>, <c>day0</c> and <c>decimal</c> of a suggestion.</summary>
/// <param name="json">Takes them.</param>
/// <param name="table">The table.</param>
/// <param name="guesses">What its columns mean.</param>
/// <param name="asking">Takes the questions.</param>
/// <param name="labels">Labels of the columns; null where there are none.</param>
/// <param name="dateRow">The dates of the row that holds those of the visits; empty where there is none.</param>
internal sealed class SuggestedDeclarations(Utf8JsonWriter json, Table table, List<ColumnGuess> guesses, SuggestionQuestions asking, DataDictionary? labels, IReadOnlyList<string> dateRow)
{
    private static readonly string[] Weeks = ["WEEK", "WEEKS", "WOCHE", "WOCHEN", "SEMAINE", "SEMAINES", "SEMANA", "SEMANAS", "SETTIMANA", "SETTIMANE", "WEKEN"];

    /// <summary>Writes them.</summary>
    public void Write()
    {
        Unit();
        Dates();
        Decimal();
    }

    /// <summary>The one column of dates that may hold the patient's day 0, where days are counted; null where there is none or several.</summary>
    public static string? DayZeroColumn(Table table, List<ColumnGuess> guesses) => !guesses.Exists(g => g.IsElapsed) ? null
        : table.Headings.Where((h, i) => h.Length > 0 && !guesses.Exists(g => g.Headings.Contains(h)) && ColumnShape.Of(table, i).IsIsoDate).ToList() is [var only] ? only : null;

    private void Unit()
    {
        if (guesses.Find(g => g.Canonical == "size") is not { } size || guesses.Exists(g => g.Canonical == "unit"))
        {
            return;
        }

        var ofLabel = labels?.Unit(size.Headings[0]);
        json.WriteString("unit", ofLabel ?? MappingWords.Open);
        if (ofLabel is null)
        {
            asking.Ask(size.Source, "What is the unit of this size?", "Write \"unit\": \"mm\" or \"cm\".");
        }
    }

    private void Dates()
    {
        if ((guesses.Find(g => g.Canonical == "visit_date") ?? InRow() ?? InHeadings(guesses.Find(g => g.IsOfSides))) is not { } date || date.Shape.IsIsoDate || date.Shape.Values.Count == 0)
        {
            return;
        }

        if (date.IsElapsed)
        {
            Elapsed(date);
            return;
        }

        var patterns = date.Shape.DatePatterns;
        if (patterns is [var order] && date.Shape.OnlyDecider(order) is var (decider, swapped))
        {
            json.WriteString("dates", MappingWords.Open);
            asking.Ask(
                date.Source, $"In which order are day and month? Only {decider} says so, and it may be a slip; the others may be read either way: {date.Shape.Some(12)}.",
                $"Write \"dates\" as {order}, or as {swapped} and correct {decider} in the table.");
            return;
        }

        json.WriteString("dates", patterns is [var only] ? only : MappingWords.Open);
        if (patterns.Count != 1)
        {
            asking.Ask(date.Source, $"In which order are day and month? Values: {date.Shape.Some(12)}.", $"Write \"dates\" as {(patterns.Count > 0 ? string.Join(" or ", patterns) : "a pattern such as dd/MM/yyyy")}.");
        }
    }

    private ColumnGuess? InRow() => dateRow.Count > 0 && guesses.Find(g => g.IsOfSides) is { } visits ? visits with { Shape = new ColumnShape(dateRow) } : null;

    /// <summary>The dates that stand in the headings of visits side by side.</summary>
    private static ColumnGuess? InHeadings(ColumnGuess? visits) =>
        visits is null ? null : visits with { Shape = new ColumnShape([.. visits.Headings.Select(VisitHeading.DateIn).Where(d => d.Length > 0).Distinct()]) };

    private void Elapsed(ColumnGuess days)
    {
        json.WriteString("dates", FoldedText.Words(days.Source).Any(Weeks.Contains) ? MappedDatePattern.Weeks : MappedDatePattern.Days);
        var column = DayZeroColumn(table, guesses);
        json.WriteString("day0", column is null ? MappingWords.Open : $"{{{column}}}");
        asking.Ask(
            days.Source,
            column is null ? "This column counts days or weeks, and the table does not say from which date." : $"This column counts days or weeks, and \"{column}\" was taken for the date from which.",
            "Write \"day0\" as the date of day 0, such as \"2025-01-06\" (the day before, where the first day is day 1), or as \"{heading}\" for a column with the date of each patient. Without a date nothing can be read.");
    }

    private void Decimal()
    {
        if (guesses.Find(g => g.IsSize && g.Shape.Values.Any(v => MixedColumn.IsNumber(v) && v.Contains(',', StringComparison.Ordinal))) is not { } number)
        {
            return;
        }

        var clear = new ColumnShape([.. number.Shape.Lengths]) is var lengths && lengths.IsLength(',') && !lengths.IsCommaUnclear;
        json.WriteString("decimal", clear ? "," : MappingWords.Open);
        if (!clear)
        {
            asking.Ask(number.Source, $"Is the comma a decimal sign? Values: {number.Shape.Some(12)}.", "Write \"decimal\": \",\" if it is; a separator of thousands is not read.");
        }
    }
}
