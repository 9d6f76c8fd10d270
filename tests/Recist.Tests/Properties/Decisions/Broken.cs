namespace Recist.Tests.Properties.Decisions;

/// <summary>Ends a tale that came to what must never be.</summary>
internal static class Broken
{
    public static void Unless(bool holds, string what)
    {
        if (!holds)
        {
            throw new BrokenPropertyException(what);
        }
    }
}
