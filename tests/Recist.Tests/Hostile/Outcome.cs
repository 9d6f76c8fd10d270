using Recist.Ingestion;

namespace Recist.Tests.Hostile;

/// <summary>What must come of a file of the corpus.</summary>
/// <param name="Fault">What is wrong with a reading; null where nothing is.</param>
internal sealed record Outcome(Func<Reading, string?> Fault)
{
    /// <summary>The whole file is refused, with this code among its complaints.</summary>
    public static Outcome Refused(string code) => new(r =>
        r.Submission is not null || r.Accepted ? "was not refused"
        : !r.Complaints.Any(c => c.Severity == Severity.Refuse && c.Code == code) ? $"was not refused with {code}"
        : null);

    /// <summary>The patient is blocked, with this code.</summary>
    public static Outcome Blocked(string code) => new(r =>
        r.Accepted ? "was not blocked" : r.Complaints.Any(c => c.Severity == Severity.Block && c.Code == code) ? null : $"was not blocked with {code}");

    /// <summary>Accepted with exactly these values, and nothing to look at.</summary>
    public static Outcome Accepted(string said) => Flagged(null, said);

    /// <summary>Accepted with exactly these values and this complaint to look at; null for none.</summary>
    public static Outcome Flagged(string? code, string said) => new(r =>
        !r.Accepted ? "was not accepted"
        : Said.By(r) != said ? $"has other values than {said}"
        : code is null ? (r.Complaints.FirstOrDefault(c => c.Severity == Severity.Warn) is { } warning ? $"was flagged {warning.Code}" : null)
        : r.Complaints.Any(c => c.Code == code && c.Severity is Severity.Warn or Severity.Info) ? null : $"was not flagged {code}");

    /// <summary>Refused or blocked, or accepted with a part of these values from their beginning.</summary>
    public static Outcome PrefixOf(string said) => new(r => !r.Accepted || said.StartsWith(Said.By(r), StringComparison.Ordinal) ? null : $"has values that {said} does not begin with");

    /// <summary>Refused or blocked, or accepted with lengths that stand in the bytes.</summary>
    public static Outcome TrueTo(byte[] bytes) => new(r => Literal.Fault(r, bytes));
}
