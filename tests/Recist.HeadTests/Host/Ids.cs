using System.Globalization;

namespace Recist.HeadTests.Host;

/// <summary>Ids that differ within one test run.</summary>
internal static class Ids
{
    private static int _last;

    public static string Next() =>
        "00000000-0000-0000-0000-" + Interlocked.Increment(ref _last).ToString("D12", CultureInfo.InvariantCulture);
}
