using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>What came of an upload, as the result document keeps it.</summary>
public sealed record UploadOutcome
{
    /// <summary>Format read; null where it was not recognised.</summary>
    public string? Format { get; init; }

    /// <summary>SHA-256 of the bytes; null where they were not read.</summary>
    public string? Sha { get; init; }

    /// <summary>The files read, with their own SHA-256; several where they belong together.</summary>
    public ImmutableArray<UploadedPart> Files { get; init; } = [];

    /// <summary>Rows of data read: rows of tables, visits of JSON documents.</summary>
    public int Rows { get; init; }

    /// <summary>Number of patients.</summary>
    public int Patients { get; init; }

    /// <summary>Number of visits, counted once per reader.</summary>
    public int Visits { get; init; }

    /// <summary>Number of lesions, counted once per patient.</summary>
    public int Lesions { get; init; }

    /// <summary>Every complaint, warnings too; the gravest first, else in the order of file and line.</summary>
    public ImmutableArray<Complaint> Complaints { get; init => field = [.. value.OrderBy(c => c.Severity)]; } = [];

    /// <summary>Keys of the patients of whom a list in it says something.</summary>
    public ImmutableArray<string> Listed { get; init; } = [];

    /// <summary>Ids of the timelines that it says something of.</summary>
    public ImmutableArray<string> Timelines { get; init; } = [];
}
