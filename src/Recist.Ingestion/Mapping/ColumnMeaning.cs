namespace Recist.Ingestion;

/// <summary>What a column most likely means, by its heading and its values together.</summary>
internal static class ColumnMeaning
{
    private static readonly string[] YesNo = ["node", "baseline"];

    private static readonly string[] Methods = ["CT", "MRT", "MRI", "MR", "PET", "PETCT", "TDM", "IRM", "TAC", "RM", "TC", "RMN"];

    private static readonly string[] NeverDecimal = ["lesion_id", "role", "organ", "site", "state", "status", "method", "unit"];

    /// <summary>A heading of the template; a meaning in brackets for what is known and not read; <see cref="MappingWords.Open"/> for numbers of which only a person knows what they are; null for what can be left.</summary>
    /// <param name="heading">Heading, without its number where several columns differ in it.</param>
    /// <param name="shape">The values.</param>
    /// <param name="isNumbered">True for several columns.</param>
    public static string? Of(string heading, ColumnShape shape, bool isNumbered)
    {
        var byName = HeadingGuess.Of(heading);
        if (HeadingGuess.IsKnownOther(byName))
        {
            return byName;
        }

        var size = shape.Lengths.Count > 0 && !HeadingGuess.IsCounted(heading) ? HeadingGuess.OfSize(heading) : null;
        if (size is not null && HeadingGuess.Exact(heading) is null)
        {
            return size;
        }

        if (byName == "visit" && (shape.IsIsoDate || shape.DatePatterns.Count > 0))
        {
            return "visit_date";
        }

        if (byName == "visit" && shape.Values.Count > 0 && shape.Values.All(v => Methods.Contains(FoldedText.Bare(v))))
        {
            return "method";
        }

        if (byName is not null && !Contradicts(byName, heading, shape, isNumbered))
        {
            return byName == "size" ? HeadingGuess.OfSize(heading) ?? byName : byName;
        }

        return size ?? (shape.IsNumeric ? MappingWords.Open : null);
    }

    private static bool Contradicts(string canonical, string heading, ColumnShape shape, bool isNumbered) =>
        (canonical == "reader" && shape.Values.Count > 0 && shape.Values.All(v => CellWords.Finding(v) is not null))
        || (YesNo.Contains(canonical) && shape.IsNoYesNo)
        || (NeverDecimal.Contains(canonical) && shape.HasDecimals)
        || (canonical == "lesion_id" && isNumbered)
        || (TemplateFindings.Sizes.Contains(canonical) && HeadingGuess.IsCounted(heading));
}
