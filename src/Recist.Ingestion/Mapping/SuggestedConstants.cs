namespace Recist.Ingestion;

/// <summary>What a suggestion gives as a constant because no column has it.</summary>
/// <param name="table">The table.</param>
/// <param name="guesses">What its columns mean.</param>
/// <param name="asking">Takes the questions.</param>
internal sealed class SuggestedConstants(Table table, List<ColumnGuess> guesses, SuggestionQuestions asking)
{
    private static readonly string[] Plain = ["Sheet", "Tabelle", "Feuil", "Feuille", "Hoja", "Foglio", "Planilha", "Folha", "Blad", "Data", "Daten", "Measurements"];

    private static readonly string[] PatientTitles =
    [
        "Patient ID", "Pt ID", "Pt No", "Pat ID", "Patient No", "Patient number", "Patient", "Subject ID", "Subject", "Participant", "Patienten-ID", "Patientennummer", "Patientin", "Pat.-Nr", "N° patient", "Numéro patient", "Paciente", "Paziente", "Doente", "Patiëntnummer", "Patiënt", "MRN",
    ];

    /// <summary>Patient and date, where no column gives them.</summary>
    /// <param name="hasVisits">True where visits stand side by side, with their dates.</param>
    public IEnumerable<(string Canonical, string Text)> OfTable(bool hasVisits)
    {
        if (!Has("patient_id"))
        {
            yield return ("patient_id", Patient());
        }

        if (!Has("visit_date") && !hasVisits)
        {
            asking.Ask(
                null, "Which column is visit_date? No column holds the date of the scan.",
                "Add a column with the date to the table and name it in \"columns\"; where the whole table is of one scan, write its date in place of the \"?\".");
            yield return ("visit_date", MappingWords.Open);
        }
    }

    /// <summary>The lesion's name in a table with a row for each lesion, where no column gives it.</summary>
    public IEnumerable<(string Canonical, string Text)> OfLesion()
    {
        if (!Has("lesion_id"))
        {
            var organ = guesses.Find(g => g.Canonical == "organ" && !g.IsNumbered);
            asking.Ask(
                null, "Which column is lesion_id? No column names the lesions.",
                $"Add it to \"columns\". Where each patient has one lesion, write a constant such as \"L1\"{(organ is null ? "" : $"; where no organ has two, \"{{{organ.Source}}}\"")}.");
            yield return ("lesion_id", MappingWords.Open);
        }
    }

    /// <summary>Of two diameters one counts, and no column says whether the lesion is a lymph node.</summary>
    /// <param name="part">The columns of one part of the mapping.</param>
    public IEnumerable<(string Canonical, string Text)> NodeOfPair(List<ColumnGuess> part)
    {
        if (part.Find(g => g.Short is not null) is not { } pair || part.Exists(g => g.Canonical is "organ" or "site" or "node"))
        {
            yield break;
        }

        asking.Ask(
            pair.Source, "Which of these lesions are lymph nodes? Of them the short axis counts, and no column says it.",
            "Write the constant \"node\": yes or no; where some are and some are not, add a column to the table and map it to node.");
        yield return ("node", MappingWords.Open);
    }

    private bool Has(string canonical) => guesses.Exists(g => g.Canonical == canonical);

    private string Patient()
    {
        var label = Array.Find(PatientTitles, l => VirtualColumns.Behind(table, l) is not null);
        var title = label is null ? null : VirtualColumns.Behind(table, label);
        if (table.Sheet is { } sheet && (title == sheet || (title is null && !Plain.Any(p => sheet.StartsWith(p, StringComparison.OrdinalIgnoreCase)) && sheet.Any(char.IsAsciiDigit))))
        {
            asking.Ask(null, $"Which column is patient_id? No column holds it; the name of the sheet, \"{sheet}\", was taken for it.", "Correct the constant \"patient_id\" if it is not.");
            return $"{{{VirtualColumns.Sheet}}}";
        }

        if (label is not null)
        {
            asking.Ask(null, $"Which column is patient_id? No column holds it; \"{title}\", which stands above the headings behind \"{label}\", was taken for it.", "Correct the constant \"patient_id\" if it is not.");
            return $"{{{VirtualColumns.Title}{label}}}";
        }

        asking.Ask(null, "Which column is patient_id?", "Add it to \"columns\"; or write a constant: \"{sheet}\" for the name of the sheet, \"{title Patient}\" for what stands behind \"Patient\" above the headings, or the id itself.");
        return MappingWords.Open;
    }
}
