namespace Recist.Reports.Content;

/// <summary>One visit whose response was first computed, or changed, in the week.</summary>
/// <param name="Study">Study id; empty where there is none.</param>
/// <param name="Subject">The clinic's own patient id; never a name.</param>
/// <param name="Course">Treatment line.</param>
/// <param name="Assessment">The record read, which holds the visit.</param>
/// <param name="Visit">Label of the visit.</param>
/// <param name="ComputedAt">When the response was computed.</param>
public sealed record WeeklyResult(
    string Study, string Subject, string Course, Assessment Assessment, string Visit, DateTimeOffset ComputedAt)
{
    /// <summary>The visit's response before it changed; null where it is new.</summary>
    public OverallResponse? Previous { get; init; }

    /// <summary>Id of the clinician report; null where none is written yet.</summary>
    public string? ReportId { get; init; }

    /// <summary>Status of the report: draft, signed, released, superseded or withdrawn.</summary>
    public string Status { get; init; } = "draft";

    /// <summary>Data-quality items that block.</summary>
    public int Blocks { get; init; }

    /// <summary>Data-quality items that warn.</summary>
    public int Warnings { get; init; }
}
