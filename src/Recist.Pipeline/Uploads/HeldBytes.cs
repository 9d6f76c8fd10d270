namespace Recist.Pipeline;

/// <summary>Bytes have one holder: the upload that claimed them before anything they say was written.</summary>
public sealed class HeldBytes(IUploads uploads, FinishUpload finish, IPending pending, PipelineOptions options, TimeProvider time)
{
    // Each look but the last ends with one claim less; more than a few means that others claim as fast.
    private const int MostLooks = 8;

    /// <summary>The accepted upload that holds these bytes, where it is another than this one; claims them where none holds them.</summary>
    /// <param name="row">The upload.</param>
    /// <param name="sha">SHA-256 of what is read.</param>
    /// <param name="claim">Claims them; else only looks.</param>
    /// <param name="help">Brings another upload, which has begun with the same bytes, to its end.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Null where no accepted upload holds them: after a claim this one does.</returns>
    /// <exception cref="TimeoutException">Others hold and free them all the time; the message comes again later.</exception>
    internal async Task<UploadId?> OtherAsync(
        UploadRow row, string sha, bool claim, Func<UploadRow, Task> help, CancellationToken cancellationToken)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            var named = claim
                ? await uploads.NameAcceptedAsync(row.Clinic, sha, new(row.Id, row.Reading), cancellationToken)
                : await uploads.FindAcceptedAsync(row.Clinic, sha, cancellationToken);
            if (named is not { Upload: var holder } || holder == row.Id)
            {
                return null;
            }

            var other = await uploads.FindAsync(row.Clinic, holder, cancellationToken)
                ?? throw new InvalidOperationException("An upload row vanished.");
            if (other.Status == UploadStatus.Accepted && other.Sha == sha)
            {
                return holder;
            }

            if (!other.IsFinal)
            {
                // A helper writes under the other's name, may be late, and may die then; its own message says nothing of the other one.
                await pending.NoteAsync(
                    PendingItem.OfHelp(other.Clinic, other.Id, time.GetUtcNow() + options.StuckUploadAge), cancellationToken);
                await help(other);
                other = await uploads.FindAsync(row.Clinic, holder, cancellationToken) ?? other;
                if (!other.IsFinal)
                {
                    break;
                }
            }

            // What it wrote is taken back before its claim is: by itself, if it still can, or here.
            if (!(other.Status == UploadStatus.Accepted && other.Sha == sha))
            {
                await finish.HandleAsync(other, cancellationToken);
                await uploads.ForgetAcceptedAsync(row.Clinic, sha, named.Reading, cancellationToken);
            }
        }

        throw new TimeoutException("Other uploads of the same bytes were first every time.");
    }

    /// <summary>The holder of claimed bytes, as the writers of timelines and profiles take it.</summary>
    internal BytesHolder Holder(UploadRow row, string sha) =>
        new(row, sha, async cancel => await uploads.FindAcceptedAsync(row.Clinic, sha, cancel) == new BytesClaim(row.Id, row.Reading));
}
