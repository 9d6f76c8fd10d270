namespace Recist.Pipeline;

/// <summary>The reading of an upload that holds its bytes, and so may write what they say.</summary>
/// <param name="Row">The upload as it stood when its bytes were claimed.</param>
/// <param name="Sha">SHA-256 of what is read.</param>
/// <param name="StillHolds">Looks whether the claim still names that upload.</param>
internal sealed record BytesHolder(UploadRow Row, string Sha, Func<CancellationToken, Task<bool>> StillHolds)
{
    /// <summary>The name under which it writes.</summary>
    public string Name => Row.Reading;

    /// <summary>
    /// True where what stands under another name becomes this one's. The claim is looked at after the row that is written over was read:
    /// whoever took the bytes over since has changed that row, so that writing it fails.
    /// </summary>
    /// <param name="other">The other name; null for what was written before names were kept.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<bool> TakesOverAsync(string? other, CancellationToken cancellationToken) =>
        !(other is not null && ReadingName.IsLater(other, Row.Id, Row.Earlier.Length)) && await StillHolds(cancellationToken);
}
