using System.Diagnostics.CodeAnalysis;

namespace Recist.Pipeline;

/// <summary>Where a report stands.</summary>
public enum ReportStatus
{
    /// <summary>Written, nobody has signed.</summary>
    Draft,

    /// <summary>Signed by a clinician.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The word of the trade for a report that bears a signature.")]
    Signed,

    /// <summary>Readable by the patient.</summary>
    Released,

    /// <summary>A later one took its place.</summary>
    Superseded,

    /// <summary>What it said was taken back.</summary>
    Withdrawn,
}
