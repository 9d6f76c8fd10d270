namespace Recist.Rules;

/// <summary>Tumour markers elevated at baseline must be normal for CR (RECIST 1.1 section 4.3.3). Alone they never make PD.</summary>
/// <remarks>A later visit that does not state them counts as not normal.</remarks>
internal static class ElevatedMarker
{
    public static bool BlocksComplete(EarlierVisits earlier, TumourMarkers? now) =>
        earlier.MarkersElevatedAtBaseline && now != TumourMarkers.Normal;
}
