namespace Recist.Ingestion;

/// <summary>The criteria that are computed here, by the names that tables of other systems give them.</summary>
internal static class RecistNames
{
    /// <summary>The criteria that a text names; null where it names none of these, or others that are not RECIST.</summary>
    /// <param name="text">A category or a cell such as <c>RECIST 1.1</c>, <c>mRECIST</c> or <c>RECIST v1.1 (investigator)</c>.</param>
    public static Criteria? Find(string? text)
    {
        var bare = text is null ? "" : string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return bare switch
        {
            _ when OtherCriteria.Named(text) is not null => null,
            "RECIST10" => Criteria.Recist10,
            _ when bare.StartsWith("IRECIST", StringComparison.Ordinal) => Criteria.IRecist,
            _ when bare.StartsWith("IMRECIST", StringComparison.Ordinal) => Criteria.ImRecist,
            _ when bare.StartsWith("MRECIST", StringComparison.Ordinal) => Criteria.MRecistHcc,
            _ when bare.StartsWith("RECIST", StringComparison.Ordinal) => Criteria.Recist11,
            _ when PlainText.Of(text).Contains(" RECIST 1 1 ", StringComparison.Ordinal) && !bare.Contains("MODIFIED", StringComparison.Ordinal) => Criteria.Recist11,
            _ => null,
        };
    }
}
