using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>The members <c>columns</c>, <c>values</c>, <c>constants</c>, <c>perVisit</c> and <c>rows</c> of a suggestion.</summary>
/// <param name="json">Takes them.</param>
/// <param name="table">The table.</param>
/// <param name="guesses">What its columns mean.</param>
/// <param name="asking">Takes the questions.</param>
/// <param name="labels">Labels and choices of the columns; null where there are none.</param>
internal sealed class SuggestedRules(Utf8JsonWriter json, Table table, List<ColumnGuess> guesses, SuggestionQuestions asking, DataDictionary? labels)
{
    private readonly SuggestedConstants constants = new(table, guesses, asking);

    /// <summary>Writes them.</summary>
    /// <param name="hasVisits">True where visits stand side by side.</param>
    public void Write(bool hasVisits)
    {
        var instrument = Array.FindIndex(table.Headings, h => h.Equals(RedcapColumns.Instrument, StringComparison.OrdinalIgnoreCase));
        if (instrument >= 0 && table.Rows.TrueForAll(r => r.Cells[instrument].Length == 0))
        {
            instrument = -1;
        }

        var findings = guesses.Where(g => MappingWords.Findings.Contains(g.Canonical) || (g.Canonical == MappingWords.Open && g.IsNumbered)).ToList();
        var ofTable = constants.OfTable(hasVisits).ToList();
        var isByVisit = instrument < 0 && IsRowOfVisit(findings);
        if (instrument < 0 && !isByVisit)
        {
            Sums(isCompared: false);
            Flat(ofTable);
            return;
        }

        Part([.. guesses.Except(findings)], [], false);
        Constants(ofTable);
        if (instrument >= 0)
        {
            SuggestionWriter.Texts(json, "perVisit", guesses.Select(g => g.Canonical).Intersect(MappingWords.OfVisit));
        }

        json.WriteStartArray("rows");
        foreach (var kind in instrument < 0 ? [null] : table.Rows.Select(r => r.Cells[instrument]).Distinct().Order(StringComparer.Ordinal).ToArray<string?>())
        {
            var held = findings.Where(f => kind is null || table.Rows.Exists(r => r.Cells[instrument] == kind && f.Headings.Any(h => !MissingText.Is(r.Cells[Array.IndexOf(table.Headings, h)])))).ToList();
            foreach (var entry in Entries(held))
            {
                Entry(entry, kind, instrument);
            }
        }

        Sums(isByVisit);

        json.WriteEndArray();
    }

    /// <summary>Columns of sums are read as such where a row is a visit, so that they are compared with the lengths; elsewhere they are left, which is told.</summary>
    private void Sums(bool isCompared)
    {
        for (var i = 0; i < table.Headings.Length; i++)
        {
            var heading = table.Headings[i];
            if (!guesses.Exists(g => g.Headings.Contains(heading)) && TotalsRows.Is(heading) && ColumnShape.Of(table, i) is { IsNumeric: true } shape)
            {
                if (!isCompared)
                {
                    asking.Left(heading, HeadingNames.Computed, shape);
                    continue;
                }

                var guess = new ColumnGuess(heading, [heading], HeadingUnit.Of(heading) is { } unit ? $"size_{unit}" : guesses.Where(g => g.IsSize).Select(g => g.Canonical).Distinct().ToList() is [var only] ? only : "size", shape, false);
                json.WriteStartObject();
                Part([guess], [], false);
                Constants([("lesion_id", TotalsRows.Word)]);
                json.WriteEndObject();
                guesses.Add(guess);
                asking.Tell(heading, "This sum is compared with the lengths, which count.", "Take its entry out of \"rows\" and name it in \"ignore\" if it is another thing.");
            }
        }
    }

    /// <summary>A table with a row for each lesion.</summary>
    private void Flat(List<(string Canonical, string Text)> ofTable)
    {
        var ids = guesses.Find(g => g.Canonical == "lesion_id");
        var hasRole = guesses.Exists(g => g.Canonical == "role");
        if (hasRole && ids is not null && RolesOfIds(ids) is { } ofIds)
        {
            guesses.RemoveAll(g => g.Canonical == "role");
            Part(guesses, ofIds, false);
            Constants([.. ofTable, .. StatusOfNew()]);
            return;
        }

        var patterns = ids is null || hasRole ? [] : RoleGuess.Patterns(ids.Shape.Values);
        var roles = patterns.Exists(p => p.Role != MappingWords.Open) && patterns.Count <= 60 ? patterns : [];
        Part(guesses, roles, false);
        List<(string, string)> all = [.. ofTable, .. constants.OfLesion(), .. constants.NodeOfPair(guesses)];
        if (!hasRole && roles.Count == 0 && ids is not null && RoleGuess.OfHeading(ids.Source) == "target")
        {
            all.Add(("role", "target"));
            asking.Tell(ids.Source, "By its heading this column was taken for the names of targets.", "Correct the constant \"role\" if they are not.");
        }
        else if (!hasRole && roles.Count == 0)
        {
            all.Add(("role", MappingWords.Open));
            asking.Ask(ids?.Source, "Are these targets, non-targets or new lesions?", $"Write the constant \"role\": {Vocabularies.Role.Listed}; or map a column to role.");
        }

        Constants([.. all, .. StatusOfNew()]);
    }

    /// <summary>Whether new lesions that have a size alone are certain, which no column says.</summary>
    private IEnumerable<(string Canonical, string Text)> StatusOfNew()
    {
        var role = Column("role");
        int[] sizes = [.. guesses.Where(g => g.IsSize).SelectMany(g => g.Headings).Select(h => Array.IndexOf(table.Headings, h))];
        if (guesses.Exists(g => g.Canonical is "state" or "status") || !table.Rows.Exists(r => IsNew(r) && sizes.Any(c => MixedColumn.IsNumber(r.Cells[c]))))
        {
            yield break;
        }

        asking.Ask(
            null, "The table has new lesions with a size, and no column says whether they are certain.",
            "Write the constant \"status\" as unequivocal or equivocal: it holds for rows of new lesions with a size alone. Where it differs, add a column to the table and map it to status.");
        yield return ("status", MappingWords.Open);
    }

    /// <summary>The role of each lesion by its name, where some have none in the column of roles and a name that says one; null where the column is enough.</summary>
    private List<(string Pattern, string Role)>? RolesOfIds(ColumnGuess ids)
    {
        var (role, id) = (Column("role"), Array.IndexOf(table.Headings, ids.Source));
        var known = table.Rows.Where(r => !MissingText.Is(r.Cells[id])).GroupBy(r => r.Cells[id])
            .Select(g => (Id: g.Key, Word: g.Select(r => WordGuess.Of("role", r.Cells[role], false, out _)).FirstOrDefault(w => w is not null))).ToList();
        return known.Exists(k => k.Word is null && RoleGuess.Of(k.Id) is not null) && known.TrueForAll(k => (k.Word ?? RoleGuess.Of(k.Id)) is not null)
            ? known.ConvertAll(k => (k.Id, (k.Word ?? RoleGuess.Of(k.Id))!)) : null;
    }

    /// <summary>True for a table with one row for a visit: columns that are numbered, or several of one meaning and no name of a lesion.</summary>
    private bool IsRowOfVisit(List<ColumnGuess> findings) => findings.Exists(g => g.IsNumbered)
        || (!guesses.Exists(g => g.Canonical == "lesion_id") && (findings.Exists(f => f.IsSize && Role(f) is not null) || findings.GroupBy(g => g.Canonical).Any(g => g.Count() > 1)));

    /// <summary>Columns of one lesion together: those with the same stem and number, each meaning once.</summary>
    private List<List<ColumnGuess>> Entries(IEnumerable<ColumnGuess> held)
    {
        var entries = new List<List<ColumnGuess>>();
        foreach (var guess in held.Where(g => g.Canonical != "comment"))
        {
            var entry = entries.Find(e => e[0].Stem == guess.Stem && e[0].IsNumbered == guess.IsNumbered && Role(e[0]) == Role(guess) && !e.Exists(g => g.Canonical == guess.Canonical));
            if (entry is null)
            {
                entries.Add(entry = []);
            }

            entry.Add(guess);
        }

        return entries;
    }

    private string? Role(ColumnGuess guess) => RoleGuess.OfHeading(guess.Stem ?? guess.Source) ?? (labels?.Label(guess.Headings[0]) is { } label ? RoleGuess.OfHeading(label) : null);

    private void Entry(List<ColumnGuess> entry, string? kind, int instrument)
    {
        var role = entry.Select(Role).FirstOrDefault(r => r is not null) ?? (kind is { Length: > 0 } ? RoleGuess.OfHeading(kind) : null);
        json.WriteStartObject();
        if (kind is not null)
        {
            json.WriteStartObject("when");
            json.WriteString(table.Headings[instrument], kind);
            json.WriteEndObject();
        }

        Part(entry, [], role == "new");
        List<(string, string)> own = [("lesion_id", RedcapColumns.IsBox(entry[0].Source) ? entry[0].Source : Name(entry[0]) ?? (entry[0].IsNumbered ? (Role(entry[0]) is null ? "L{n}" : entry[0].Source) : kind is { Length: > 0 } ? $"{kind}-{{{RedcapColumns.Instance}}}" : Bare(entry[0].Source)))];
        if (!entry.Exists(g => g.Canonical == "role"))
        {
            own.Add(("role", role ?? MappingWords.Open));
            if (role is null)
            {
                asking.Ask(entry[0].Source, "Are these targets, non-targets or new lesions?", $"Write the constant \"role\": {Vocabularies.Role.Listed}; split the entry of \"rows\" where it has several.");
            }
            else
            {
                asking.Tell(entry[0].Source, $"By their name these are taken for role {role}.", "Correct the constant \"role\" if they are not.");
            }
        }

        if (labels?.Box(entry[0].Headings[0]) is { Length: > 0 } box && !entry.Exists(g => g.Canonical == "organ"))
        {
            own.Add(("organ", box));
        }

        var rest = new SuggestedRest(asking).Of(entry, own);
        if ((role is null || Organs.Read(rest) != NodeReading.Yes) && entry.Find(g => g.IsSize && g.Source.Contains("node", StringComparison.OrdinalIgnoreCase)) is { } node && !entry.Exists(g => g.Canonical == "node"))
        {
            own.Add(("node", MappingWords.Open));
            asking.Ask(node.Source, "Is this the short axis of a lymph node?", "Write the constant \"node\": yes or no.");
        }

        own.AddRange(rest is null && !own.Exists(o => o.Item1 is "node" or "organ") ? constants.NodeOfPair(entry) : []);
        Reader(entry, own);
        Constants(own);
        json.WriteEndObject();
    }

    private static string? Name(ColumnGuess guess) => guess.Stem is { } stem && !Slots.IsIn(stem) ? stem : null;

    /// <summary>The heading without the places of readers: each reader has the lesion by one name.</summary>
    private static string Bare(string source) => source.Replace(Slots.ForReader, "", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal).Trim(' ', '_', '-', ':', '.');

    /// <summary>A column of no reader beside those of several: whose it is only a person knows.</summary>
    private void Reader(List<ColumnGuess> entry, List<(string Canonical, string Text)> own)
    {
        if (guesses.Exists(g => g.Canonical == "reader") || !guesses.Exists(g => g.Source.Contains(Slots.ForReader, StringComparison.Ordinal)) || entry.Exists(g => g.Source.Contains(Slots.ForReader, StringComparison.Ordinal)))
        {
            return;
        }

        own.Add(("reader", MappingWords.Open));
        asking.Ask(
            entry[0].Source, "Whose finding is this? Other columns are of a reader each, and this one names none.",
            "Write \"reader\": \"{reader}\" for every reader, with the same finding for each, or the name of one as it stands in \"readers\".");
    }

    private void Part(List<ColumnGuess> part, List<(string Pattern, string Role)> roles, bool isNew)
    {
        json.WriteStartObject("columns");
        foreach (var guess in part)
        {
            if (guess.HasWords)
            {
                SuggestionWriter.Texts(json, guess.Source, [guess.Canonical, SuggestedValues.ForWords(part)]);
            }
            else if (guess.Canonical == "lesion_id" && roles.Count > 0)
            {
                SuggestionWriter.Texts(json, guess.Source, ["lesion_id", "role"]);
            }
            else
            {
                json.WriteString(guess.Source, guess.Canonical);
            }
        }

        json.WriteEndObject();
        new SuggestedValues(json, asking, labels, OfNew()).Write(part, roles, isNew);
    }

    private void Constants(List<(string Canonical, string Text)> all)
    {
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartObject("constants");
        foreach (var (canonical, text) in all)
        {
            json.WriteString(canonical, text);
        }

        json.WriteEndObject();
    }

    /// <summary>Texts that stand only in rows of new lesions, by their name or their role.</summary>
    private HashSet<string> OfNew()
    {
        var ofNew = table.Rows.Where(IsNew).SelectMany(r => r.Cells).ToHashSet(StringComparer.Ordinal);
        ofNew.ExceptWith(table.Rows.Where(r => !IsNew(r)).SelectMany(r => r.Cells));
        return ofNew;
    }

    private bool IsNew(TableRow row) => Column("role") is >= 0 and var role && row.Cells[role].Length > 0 ? WordGuess.Of("role", row.Cells[role], false, out _) == "new"
        : Column("lesion_id") is >= 0 and var id && RoleGuess.Of(row.Cells[id]) == "new";

    private int Column(string canonical) => guesses.Find(g => g.Canonical == canonical && !g.IsNumbered && !g.IsOfSides) is { } guess ? Array.IndexOf(table.Headings, guess.Source) : -1;
}
