namespace Recist.Ingestion;

/// <summary>What a proposed mapping makes of the words of a heading that nothing else reads.</summary>
/// <param name="asking">Takes what is told and asked.</param>
internal sealed class SuggestedRest(SuggestionQuestions asking)
{
    /// <summary>The words of the headings that nothing else reads: they are where the lesion is, unless they may be another thing, which is asked.</summary>
    public string? Of(List<ColumnGuess> entry, List<(string Canonical, string Text)> own)
    {
        var rests = entry.Select(g => (g.Source, Words: HeadingRest.Of(g.Source, g.Canonical))).Where(r => r.Words is not null).DistinctBy(r => r.Words!.ToUpperInvariant()).ToList();
        if (rests.Count == 0)
        {
            return null;
        }

        var (source, rest) = rests[0];
        var canonical = !entry.Exists(g => g.Canonical == "organ") && !own.Exists(o => o.Canonical == "organ") ? "organ" : entry.Exists(g => g.Canonical == "site") ? "comment" : "site";
        if (rests.Count > 1 || SideGuess.IsVisit(rest!) || HeadingGuess.Exact(rest!) is not null)
        {
            own.Add((canonical, MappingWords.Open));
            asking.Ask(source, $"What do these words of the heading mean: {string.Join(", ", rests.Select(r => r.Words))}?", $"Write the {canonical} in place of the \"?\", such as \"liver\"; take it out of \"constants\" where the words say nothing of the lesion.");
            return null;
        }

        own.Add((canonical, rest!));
        asking.Tell(source, $"The words \"{rest}\" of the heading were taken for the {canonical}.", $"Correct the constant \"{canonical}\" if they are not; of a lymph node the short axis counts.");
        return rest;
    }
}
