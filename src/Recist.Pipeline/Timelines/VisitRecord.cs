namespace Recist.Pipeline;

/// <summary>One revision of one visit by one reader, exactly as uploaded. Never overwritten by another content.</summary>
/// <param name="Ref">Its keys.</param>
/// <param name="Reader">The reader; null where the file names nobody.</param>
/// <param name="Visit">The visit.</param>
/// <param name="Sha">SHA-256 of the upload that its source cells point into.</param>
public sealed record VisitRecord(VisitRef Ref, string? Reader, Visit Visit, string Sha)
{
    /// <summary>Key of the row that holds it; null where it is not stored yet.</summary>
    public string? Row { get; init; }

    internal static VisitRecord Of(Pseudonyms pseudonyms, string? reader, Visit visit, string sha) => new(
        new(pseudonyms.Visit(visit.Label, visit.Date), pseudonyms.Reader(reader), visit.Revision, VisitContent.Hash(visit)), reader, visit, sha);
}
