using Azure;

namespace Recist.Tests.Memory;

/// <summary>A listing: one page, read when it is first asked for.</summary>
internal sealed class MemoryPages<T>(Func<Task<IReadOnlyList<T>>> read) : AsyncPageable<T>
    where T : notnull
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        yield return Page<T>.FromValues(await read(), null, new MemoryAnswer(200));
    }
}
