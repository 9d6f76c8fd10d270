namespace Recist.Ingestion;

/// <summary>One thing wrong with, or doubtful in, an upload: where it stands, what was found and how to mend it.</summary>
/// <param name="Code">Stable code in capitals, for example <c>NUMBER_FORMAT</c>; the list is in docs/file-formats.md.</param>
/// <param name="Severity">What follows from it.</param>
/// <param name="Problem">What is wrong, in one plain sentence without the value.</param>
/// <param name="Fix">What to do about it, in one plain sentence.</param>
public sealed record Complaint(string Code, Severity Severity, string Problem, string Fix)
{
    /// <summary>Name of the file inside the upload; null where it concerns the whole upload.</summary>
    public string? File { get; init; }

    /// <summary>Name of the sheet where the file is a workbook; else null.</summary>
    public string? Sheet { get; init; }

    /// <summary>1-based line in the file, or row of the sheet; null where it concerns no single line.</summary>
    public int? Line { get; init; }

    /// <summary>Heading of the column, or null.</summary>
    public string? Column { get; init; }

    /// <summary>JSON path such as <c>$.patients[0].visits[1].date</c>, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The value found, cut to 40 characters; null where its column or member might name a person, or is not known. Shown to the clinic, never logged.</summary>
    public string? Value { get; init; }

    /// <summary>What was expected there, in a few words such as <c>a number such as 12.5</c>; null where nothing is wrong or only the fix can say it.</summary>
    public string? Expected { get; init; }

    /// <summary>The clinic's patient id where it concerns one patient. Shown to the clinic, never logged.</summary>
    public string? Patient { get; init; }

    /// <summary>Study of <see cref="Patient"/>; null where it concerns no one patient.</summary>
    public string? Study { get; init; }

    /// <summary>Course of <see cref="Patient"/>; null where it concerns no one patient.</summary>
    public string? Course { get; init; }

    /// <summary>Reader whose record it concerns; null where it concerns no one reader, or the file names none.</summary>
    public string? Reader { get; init; }
}
