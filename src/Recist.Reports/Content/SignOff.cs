namespace Recist.Reports.Content;

/// <summary>A signature on a draft (the elements of 21 CFR 11.50: name, time, meaning).</summary>
/// <param name="PrintedName">Name of the person who signed.</param>
/// <param name="Role">Role as printed, for example "Oncologist".</param>
/// <param name="Meaning">What signing meant, for example "Reviewed and approved".</param>
/// <param name="At">When, with the offset of the clinic's zone.</param>
/// <param name="DraftSha256">SHA-256 of the draft PDF that the person saw, 64 lower-case hex digits.</param>
public sealed record SignOff(string PrintedName, string Role, string Meaning, DateTimeOffset At, string DraftSha256)
{
    /// <summary>
    /// True where the edition was printed anew since for something that the signature does not bind, for example another phone number of the
    /// clinic: its content is as signed.
    /// </summary>
    public bool IsReprint { get; init; }
}
