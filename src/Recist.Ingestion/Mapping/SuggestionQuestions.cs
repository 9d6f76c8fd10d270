namespace Recist.Ingestion;

/// <summary>The questions that a proposed mapping leaves, each with what to write.</summary>
/// <param name="table">The table.</param>
/// <param name="log">Takes them.</param>
internal sealed class SuggestionQuestions(Table table, ComplaintLog log)
{
    private const string OutOfIgnore = "Take it out of \"ignore\" and map it, in \"columns\" or, where the mapping has \"rows\" and it is a finding, in the \"columns\" of an entry there,";

    /// <summary>Puts a question.</summary>
    public void Ask(string? heading, string problem, string fix) => log.Warn(Codes.MappingQuestion, null, table.At(table.HeadingLine, heading), null, problem, fix);

    /// <summary>Tells what was understood without being asked.</summary>
    public void Tell(string? heading, string problem, string fix) => log.Warn(Codes.MappingQuestion, null, table.At(table.HeadingLine, heading), null, problem, fix);

    /// <summary>Numbers of which only a person knows what they are.</summary>
    public void Numbers(ColumnGuess guess) => Ask(
        guess.Source, $"What does this column mean? Its values are numbers: {guess.Shape.Some(12)}.",
        "Write a heading of the template for its \"?\", such as size_mm or status; or take it out of \"columns\" and name it in \"ignore\". A second diameter belongs into \"shortAxis\": of a lymph node the short axis counts, of anything else the longest.");

    /// <summary>A second column of a meaning that a row has once.</summary>
    public void Twice(ColumnGuess guess) => Ask(guess.Source, $"Two columns look like {guess.Canonical}; this one was left.", "Choose one of them.");

    /// <summary>A column that is not read.</summary>
    public void Left(string heading, string meaning, ColumnShape shape)
    {
        switch (meaning)
        {
            case HeadingNames.OfScan:
                Tell(heading, "This is a code of a scan, which changes from visit to visit; it is no study, no patient and no lesion.", "Nothing to do.");
                break;
            case HeadingNames.Person:
                Tell(heading, "This looks like who the patient is; it is not read.", "Take it out of the table before you send it.");
                break;
            case HeadingNames.Computed:
                Ask(heading, $"This looks like a sum or a change that was computed from the lesions ({shape.Some(3)}). It is read as no lesion; sums are computed anew.", $"{OutOfIgnore} if it is the size of a lesion.");
                break;
            case HeadingNames.OtherQuantity or HeadingNames.Elapsed:
                Ask(heading, $"These numbers are no diameters by their heading ({shape.Some(3)}), and they are not read.", $"{OutOfIgnore} if they are.");
                break;
            case HeadingNames.Response:
                Ask(heading, $"These are responses as somebody judged them ({shape.Some(3)}). They are not read; responses are computed from the lesions.", "Compare them with what \"recist assess\" gives.");
                break;
            default:
                Ask(heading, $"What does this column mean? Its values are {(shape.IsIsoDate || shape.DatePatterns.Count > 0 ? "dates" : "texts")}.", $"{OutOfIgnore} if it holds a value of the template.");
                break;
        }
    }
}
