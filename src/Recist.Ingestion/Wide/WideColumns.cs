namespace Recist.Ingestion;

/// <summary>The wide table: one row for each lesion and one column for each visit, whose heading is the date.</summary>
internal static class WideColumns
{
    /// <summary>Heading of a visit's column in the template until a date is typed over it; a number follows.</summary>
    public const string Placeholder = "Scan date ";

    /// <summary>True where these are headings of a wide table: patient, lesion, no date column, and at least one heading with a date.</summary>
    public static bool Fit(IReadOnlyCollection<string> headings)
    {
        var known = headings.Select(TemplateColumns.Find).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return known.Contains("patient_id") && known.Contains("lesion_id") && !known.Contains("visit_date")
            && headings.Any(h => VisitHeading.LooksDated(h) || IsPlaceholder(h));
    }

    /// <summary>True for a heading of the template over which no date was typed.</summary>
    public static bool IsPlaceholder(string heading) => heading.StartsWith(Placeholder, StringComparison.OrdinalIgnoreCase);
}
