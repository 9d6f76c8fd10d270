namespace Recist.Tests.Properties.Decisions;

/// <summary>Leaves out deeds as long as the tale still fails, so that a failure reads as a story.</summary>
internal static class Smaller
{
    /// <summary>A tale of which no deed can be left out.</summary>
    /// <param name="tale">A tale that fails.</param>
    /// <param name="fails">True where a tale fails.</param>
    public static async Task<Tale> OfAsync(Tale tale, Func<Tale, Task<bool>> fails)
    {
        for (var length = tale.Deeds.Length / 2; length > 0;)
        {
            var isSmaller = false;
            for (var start = tale.Deeds.Length - length; start >= 0; start--)
            {
                var candidate = tale with { Deeds = tale.Deeds.RemoveRange(start, length) };
                if (await fails(candidate))
                {
                    (tale, isSmaller) = (candidate, true);
                    start = Math.Min(start, tale.Deeds.Length - length + 1);
                }
            }

            length = isSmaller && length == 1 ? 1 : length / 2;
        }

        return tale;
    }
}
