namespace Recist.Ingestion;

/// <summary>Two diameters side by side in a proposed mapping: the longest one is the size, and the short axis counts in its place in rows of lymph nodes.</summary>
/// <param name="guesses">What the columns mean; two that belong together become one.</param>
/// <param name="asking">Takes what is told and asked.</param>
internal sealed class SuggestedAxes(List<ColumnGuess> guesses, SuggestionQuestions asking)
{
    /// <summary>Joins the pairs; of two sizes of one lesion that are no pair the second is left to a person.</summary>
    public void Pair()
    {
        foreach (var axis in guesses.Where(g => g.IsSize && HeadingGuess.IsLongAxis(g.Source) == false).ToList())
        {
            var others = guesses.FindAll(g => g != axis && g.IsSize && g.Short is null && IsOfOne(g, axis) && HeadingGuess.IsLongAxis(g.Source) != false);
            if ((others.Find(g => HeadingGuess.IsLongAxis(g.Source) == true) ?? (others is [var only] ? only : null)) is not { } longest)
            {
                continue;
            }

            guesses[guesses.IndexOf(longest)] = longest with { Short = axis, Shape = new ColumnShape([.. longest.Shape.Values.Union(axis.Shape.Values)]) };
            guesses.Remove(axis);
            asking.Tell(
                longest.Source, $"Two diameters stand side by side. Of lymph nodes the short axis, \"{axis.Source}\", is read, of other lesions the longest diameter.",
                "Correct \"shortAxis\" if they are not. For RECIST 1.0, which measures nodes by their longest diameter, take \"shortAxis\" out and name its heading in \"ignore\".");
        }

        foreach (var second in guesses.Where(g => g.IsSize && guesses.Exists(o => o.Canonical == "lesion_id")).GroupBy(g => (g.Canonical, g.Stem, Slots.IsIn(g.Source))).SelectMany(g => g.Skip(1)).ToList())
        {
            var open = second with { Canonical = MappingWords.Open };
            guesses[guesses.IndexOf(second)] = open;
            asking.Numbers(open);
        }
    }

    /// <summary>True for columns of the same lesion, reader and visit.</summary>
    private static bool IsOfOne(ColumnGuess one, ColumnGuess other) => one.Stem == other.Stem && one.IsNumbered == other.IsNumbered
        && one.Source.Contains(Slots.ForReader, StringComparison.Ordinal) == other.Source.Contains(Slots.ForReader, StringComparison.Ordinal)
        && one.Source.Contains(Slots.ForVisit, StringComparison.Ordinal) == other.Source.Contains(Slots.ForVisit, StringComparison.Ordinal);
}
