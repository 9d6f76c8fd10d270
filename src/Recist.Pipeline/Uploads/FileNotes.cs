using Recist.Ingestion;
using Recist.Reports.Content;

namespace Recist.Pipeline;

/// <summary>What is told of a file as a whole, as the notes that the report of each of its patients has.</summary>
public static class FileNotes
{
    /// <summary>One note of each kind, with how often it was told: a file may have hundreds of rows that were not used.</summary>
    public static IEnumerable<QualityNote> Of(IEnumerable<Complaint> complaints) => complaints
        .Where(c => c.Patient is null && c.Severity is Severity.Warn or Severity.Info)
        .GroupBy(c => c.Code, StringComparer.Ordinal)
        .Select(same => same.ToList() is [var only] ? Note(only)
            : Note(same.First()) with { Message = FormattableString.Invariant($"{same.First().Problem} ({same.Count()} such notes of the file; the first is shown)") });

    /// <summary>A complaint as a note.</summary>
    public static QualityNote Note(Complaint complaint)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return new(complaint.Severity == Severity.Warn ? NoteSeverity.Warn : NoteSeverity.Info, complaint.Code, complaint.Problem) { Value = complaint.Value };
    }
}
