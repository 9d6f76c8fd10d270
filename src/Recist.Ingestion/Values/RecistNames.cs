namespace Recist.Ingestion;

/// <summary>The criteria that are computed here, by the names that tables of other systems give them.</summary>
internal static class RecistNames
{
    private const string Recist = "RECIST";

    /// <summary>The criteria that a text names; null where it names none of these, several of them, or others that are not RECIST.</summary>
    /// <param name="text">A category or a cell such as <c>RECIST 1.1</c>, <c>mRECIST</c> or <c>RECIST v1.1 (investigator)</c>.</param>
    public static Criteria? Find(string? text)
    {
        var bare = Bare(text);
        return bare switch
        {
            _ when OtherCriteria.Named(text) is not null || bare.IndexOf(Recist, StringComparison.Ordinal) != bare.LastIndexOf(Recist, StringComparison.Ordinal) => null,
            _ when bare.StartsWith("IRECIST", StringComparison.Ordinal) || bare.StartsWith("IMMUNERECIST", StringComparison.Ordinal) => Criteria.IRecist,
            _ when bare.StartsWith("IMRECIST", StringComparison.Ordinal) => Criteria.ImRecist,
            _ when bare.StartsWith("MRECIST", StringComparison.Ordinal) => Criteria.MRecistHcc,
            _ when bare.StartsWith(Recist, StringComparison.Ordinal) => Version(PlainText.Of(text)),
            _ when PlainText.Of(text).Contains(" RECIST 1 1 ", StringComparison.Ordinal) && !bare.Contains("MODIFIED", StringComparison.Ordinal) => Criteria.Recist11,
            _ => null,
        };
    }

    /// <summary>True for a text that names RECIST in some form, whichever.</summary>
    public static bool IsSome(string? text) => Bare(text).Contains(Recist, StringComparison.Ordinal);

    /// <summary>1.1 unless the text says 1.0; null where it says both.</summary>
    private static Criteria? Version(string words)
    {
        var isOld = words.Contains(" 1 0 ", StringComparison.Ordinal) || words.Contains(" V1 0 ", StringComparison.Ordinal) || words.Contains(" RECIST10 ", StringComparison.Ordinal) || words.Contains(" RECIST1 0 ", StringComparison.Ordinal);
        var isNew = words.Contains("1 1 ", StringComparison.Ordinal) || words.Contains(" RECIST11 ", StringComparison.Ordinal);
        return isOld && isNew ? null : isOld ? Criteria.Recist10 : Criteria.Recist11;
    }

    private static string Bare(string? text) => text is null ? "" : string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
