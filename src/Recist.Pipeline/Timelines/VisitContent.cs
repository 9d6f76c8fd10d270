namespace Recist.Pipeline;

/// <summary>Compares what visits say, apart from where it stood in the file.</summary>
internal static class VisitContent
{
    public static string Hash(Visit visit) => Sha256Hex.Of(StoredJson.Write(Bare(visit)))[..16];

    // Order of rows in a file means nothing, and neither does the spelling of a number beside its value.
    /// <summary>True where two records of one content contradict each other in what orders their visit.</summary>
    public static bool OrdersDiffer(Visit a, Visit b) =>
        (a.VisitNumber is { } number && b.VisitNumber is { } other && number != other) || (a.TimeOfDay is { } time && b.TimeOfDay is { } later && time != later);

    /// <summary>
    /// How much a record says of what is no part of its content; of two records of one content the one that says more is kept.
    /// </summary>
    public static int Says(Visit visit) => new[]
    {
        visit.VisitNumber is not null, visit.TimeOfDay is not null, visit.RecordedTarget is not null, visit.RecordedNonTarget is not null, visit.RecordedNewLesion is not null,
    }.Count(static said => said);

    internal static Visit Bare(Visit visit) => visit with
    {
        Revision = 1,
        GivenSource = null,

        // Not what was seen at the visit. A file that says more of these than one before it is no correction.
        VisitNumber = null,
        TimeOfDay = null,
        RecordedTarget = null,
        RecordedNonTarget = null,
        RecordedNewLesion = null,
        Measurements = [.. visit.Measurements.Select(Bare).OrderBy(m => m.Lesion, StringComparer.Ordinal)],
        NonTargets = [.. visit.NonTargets.Select(m => m with { Source = null, Text = null }).OrderBy(m => m.Lesion, StringComparer.Ordinal)],
        NewLesions = [.. visit.NewLesions.Select(Bare).OrderBy(m => m.Lesion, StringComparer.Ordinal)],
    };

    private static TargetMeasurement Bare(TargetMeasurement m) => m with { Source = null, Text = null, ViableSource = null, ViableText = null };

    private static NewLesionFinding Bare(NewLesionFinding m) => m with { Source = null, Text = null, DiameterSource = null, DiameterText = null };

    /// <summary>The first place in the new record that differs from the stored one; null where it is not in a single cell.</summary>
    public static SourceCell? FirstDifference(Visit stored, Visit incoming)
    {
        var known = stored.Measurements.Select(m => StoredJson.Write(Bare(m)))
            .Concat(stored.NonTargets.Select(m => StoredJson.Write(m with { Source = null, Text = null })))
            .Concat(stored.NewLesions.Select(m => StoredJson.Write(Bare(m))))
            .ToHashSet(StringComparer.Ordinal);
        return incoming.Measurements.Select(m => (Text: StoredJson.Write(Bare(m)), m.Source))
            .Concat(incoming.NonTargets.Select(m => (Text: StoredJson.Write(m with { Source = null, Text = null }), m.Source)))
            .Concat(incoming.NewLesions.Select(m => (Text: StoredJson.Write(Bare(m)), m.Source)))
            .FirstOrDefault(m => !known.Contains(m.Text)).Source;
    }
}
