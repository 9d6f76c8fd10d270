using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>What came of reading an upload: its content, or every complaint at once.</summary>
/// <param name="Submission">Null where any complaint refuses the file.</param>
/// <param name="Complaints">All complaints in the order of file and line, warnings too.</param>
public sealed record Reading(Submission? Submission, ImmutableArray<Complaint> Complaints)
{
    /// <summary>Rows of data read: rows of tables, visits of JSON documents.</summary>
    public int Rows { get; init; }

    /// <summary>True where the whole upload may be taken in: readable, and no patient blocked.</summary>
    public bool Accepted => Submission is not null && !Complaints.Any(c => c.Severity is Severity.Refuse or Severity.Block);
}
