namespace Recist.Ingestion;

/// <summary>The words of RS: responses of CDISC's list and spelt out, and the names of criteria.</summary>
internal static class RsWords
{
    /// <summary>Stands for a category that names no criteria at all: "OVERALL RESPONSE".</summary>
    public const string Unknown = "?";

    private static readonly Vocabulary<OverallResponse> Spelt = new(
        ("Complete response", OverallResponse.CR),
        ("Partial response", OverallResponse.PR),
        ("Stable disease", OverallResponse.SD),
        ("Progressive disease", OverallResponse.PD),
        ("Not evaluable", OverallResponse.NE),
        ("No evidence of disease", OverallResponse.NED));

    /// <summary>The response of a row; null with a complaint where the word is not known.</summary>
    /// <remarks>
    /// Not done, or nothing entered, is not evaluable. CHECK is a response that the study is still to settle: not evaluable, with a warning.
    /// Any other word refuses the table, because it may hide a progression.
    /// </remarks>
    public static OverallResponse? Response(SdtmRow row, Subject subject, ComplaintLog log)
    {
        var column = Column(row);
        var text = row.Text(column);
        var read = text is null ? OverallResponse.NE : Vocabularies.Overall.Loose(text) ?? Spelt.Loose(text);
        if (text?.Equals("CHECK", StringComparison.OrdinalIgnoreCase) == true)
        {
            log.Warn(Codes.ResponsePending, subject, row.Place(column), text, "The response is still to be settled; the visit is read as not evaluable.", "Send the table again with the response.");
            return OverallResponse.NE;
        }

        if (read is null)
        {
            row.Complain(column)(Codes.ValueUnknown, "This is no overall response that is known.", $"Use one of: {Vocabularies.Overall.Listed}.", $"one of: {Vocabularies.Overall.Listed}");
        }
        else if (row.Text("RSSTAT") is not null && read != OverallResponse.NE)
        {
            log.Block(Codes.TwoValues, subject, row.Place("RSSTAT"), text, "The row has a response, and says that it was not done.", "Leave the one that is right.");
        }

        return read;
    }

    /// <summary>The column that holds the response: the standardised one, else as collected.</summary>
    public static string Column(SdtmRow row) => row.Text("RSSTRESC") is null ? "RSORRES" : "RSSTRESC";

    /// <summary>The criteria of a row by the name that options use, "" where it does not say, <see cref="Unknown"/> for words that name none; null, told once, for criteria that are not RECIST.</summary>
    public static string? Criteria(SdtmRow row, HashSet<string> told, ComplaintLog log)
    {
        var text = row.Text("RSCAT");
        var bare = text is null ? "" : string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var other = OtherCriteria.Named(text);
        var name = bare.Length == 0 ? "" : other is not null ? null : RecistNames.Find(text)?.Code() ?? Unknown;
        if (other is not null && told.Add("RSCAT " + bare))
        {
            log.Inform(
                other.Code, null, row.Place("RSCAT"), text, $"Responses by {other.Name} are not used.", "Nothing to do.");
        }

        return name;
    }
}
