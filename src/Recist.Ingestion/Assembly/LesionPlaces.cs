namespace Recist.Ingestion;

/// <summary>The place of each lesion in a list of findings that is being made. Few lesions are looked for one by one, which costs less than a table of them.</summary>
/// <param name="most">How many findings there may be.</param>
internal readonly struct LesionPlaces(int most)
{
    private const int Few = 16;

    private readonly List<string> ids = new(Math.Min(most, Few));
    private readonly Dictionary<string, int>? places = most > Few ? new(most, StringComparer.Ordinal) : null;

    /// <summary>The place that a lesion has; a lesion that is not there yet takes the next one.</summary>
    public int Add(string lesion)
    {
        if (places is not null)
        {
            return places.TryAdd(lesion, places.Count) ? places.Count - 1 : places[lesion];
        }

        var at = ids.IndexOf(lesion);
        if (at < 0)
        {
            at = ids.Count;
            ids.Add(lesion);
        }

        return at;
    }
}
