namespace Recist.Ingestion;

/// <summary>A lesion with the scans in which it stands.</summary>
/// <param name="Lesion">The lesion.</param>
/// <param name="Visits">Numbers of the visits, in order; at least one.</param>
/// <param name="Text">What it is in its own words: label, site, size and day of the first scan.</param>
/// <param name="Source">Where the first finding stands.</param>
internal sealed record TrackedLesion(Lesion Lesion, IReadOnlyList<int> Visits, string Text, SourceCell? Source)
{
    /// <summary>The lesion in the visits of a history; null where none has it.</summary>
    public static TrackedLesion? Of(Lesion lesion, PatientHistory history)
    {
        var visits = Enumerable.Range(0, history.Visits.Length).Where(i => Stands(history.Visits[i], lesion.Id)).ToList();
        if (visits.Count == 0)
        {
            return null;
        }

        var visit = history.Visits[visits[0]];
        var target = visit.Measurements.FirstOrDefault(m => m.Lesion == lesion.Id);
        var other = visit.NonTargets.FirstOrDefault(n => n.Lesion == lesion.Id);
        var size = target?.Diameter ?? other?.ShortAxis;
        string?[] words = [Place(lesion), size is { } length ? $"{length} mm" : null, visit.Date.Text];
        return new(lesion, visits, $"\"{lesion.Id}\" ({string.Join(", ", words.OfType<string>())})", target?.Source ?? other?.Source);
    }

    /// <summary>How well both may be one lesion: 0 not at all, else the more the better.</summary>
    public int Likeness(TrackedLesion other)
    {
        var (one, two) = (Lesion, other.Lesion);
        if (one.IsNode != two.IsNode || one.Role != two.Role)
        {
            return 0;
        }

        var label = Same(Label(one.Id), Label(two.Id)) ? 2 : 0;
        return one.Organ is null || two.Organ is null ? label + 1 : Same(one.Organ, two.Organ) ? label + 2 : label;
    }

    private static string? Place(Lesion lesion) =>
        lesion.Organ is { } organ && !lesion.Id.Contains(organ, StringComparison.OrdinalIgnoreCase) ? organ : lesion.Site;

    private static bool Stands(Visit visit, string id) =>
        visit.Measurements.Any(m => m.Lesion == id) || visit.NonTargets.Any(n => n.Lesion == id);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The id without what tells two lesions of one label apart.</summary>
    private static string Label(string id) => id.Split(" #")[0];
}
