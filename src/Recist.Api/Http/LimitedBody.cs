namespace Recist.Api;

/// <summary>Reads a body while counting, so that a body without a stated length cannot fill the memory.</summary>
internal static class LimitedBody
{
    /// <summary>All bytes; null as soon as there are more than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, int limit, CancellationToken cancel)
    {
        using var all = new MemoryStream();
        byte[] part = new byte[81_920];
        int count;
        while ((count = await body.ReadAsync(part, cancel)) > 0)
        {
            if (all.Length + count > limit)
            {
                return null;
            }

            all.Write(part, 0, count);
        }

        return all.ToArray();
    }
}
