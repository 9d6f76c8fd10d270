namespace Recist.Ingestion;

/// <summary>Columns that REDCap adds to every export; none holds a value of a form.</summary>
internal static class RedcapColumns
{
    /// <summary>Which form the row is.</summary>
    public const string Instrument = "redcap_repeat_instrument";

    /// <summary>The number of the form where it repeats.</summary>
    public const string Instance = "redcap_repeat_instance";

    /// <summary>True for these, and for the columns that say how far a form is filled in.</summary>
    public static bool IsOwn(string heading) => heading is Instrument or Instance || heading.EndsWith("_complete", StringComparison.Ordinal) || heading is "Complete?" or "Repeat Instrument" or "Repeat Instance";

    /// <summary>True for the two columns about forms that repeat.</summary>
    public static bool IsRepeat(string heading) => heading.Equals(Instrument, StringComparison.OrdinalIgnoreCase) || heading.Equals(Instance, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a box of a list of boxes.</summary>
    public static bool IsBox(string heading) => heading.Contains("___", StringComparison.Ordinal) || heading.Contains("(choice=", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a box of a list of boxes that is not ticked: an empty form exports it as 0, or by labels as Unchecked.</summary>
    public static bool IsUnticked(string heading, string text) => (text == "0" && heading.Contains("___", StringComparison.Ordinal))
        || (text.Equals("Unchecked", StringComparison.OrdinalIgnoreCase) && heading.Contains("(choice=", StringComparison.OrdinalIgnoreCase));
}
