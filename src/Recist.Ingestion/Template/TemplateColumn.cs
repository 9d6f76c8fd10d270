namespace Recist.Ingestion;

/// <summary>One column of the template.</summary>
/// <param name="Heading">Canonical heading, as the CSV template has it.</param>
/// <param name="Title">Heading as the workbook templates show it; it is understood as well.</param>
/// <param name="Meaning">What it means, in plain English.</param>
/// <param name="Aliases">Other headings that are understood.</param>
internal sealed record TemplateColumn(string Heading, string Title, string Meaning, params string[] Aliases)
{
    /// <summary>Words that the workbook template offers; empty where the cell is free.</summary>
    public string[] Words { get; init; } = [];

    /// <summary>True where no table can do without it.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>True where it describes the lesion or the patient, and so stands once for all visits in a wide table.</summary>
    public bool IsOfLesion { get; init; }
}
