namespace Recist.Reports.Content;

/// <summary>One value that a later upload corrected.</summary>
/// <param name="Visit">Label of the visit.</param>
/// <param name="Revision">The revision that holds the new value, 2 or more.</param>
/// <param name="Field">What was corrected, for example "T01 diameter".</param>
/// <param name="Old">The value before, as printed.</param>
/// <param name="New">The value now, as printed.</param>
public sealed record Correction(string Visit, int Revision, string Field, string Old, string New)
{
    /// <summary>Who corrected it; null where the upload names nobody.</summary>
    public string? By { get; init; }

    /// <summary>Why; null where the upload does not say.</summary>
    public string? Reason { get; init; }
}
