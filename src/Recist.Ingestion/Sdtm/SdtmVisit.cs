namespace Recist.Ingestion;

/// <summary>How SDTM names a visit.</summary>
internal static class SdtmVisit
{
    /// <summary>VISIT, else VISITNUM; null where the row has neither.</summary>
    public static string? Label(SdtmRow row) => row.Text("VISIT") ?? (row.Text("VISITNUM") is { } number ? "VISIT " + number : null);

    /// <summary>A visit that holds one finding, or nothing yet.</summary>
    public static Visit Of(
        string? label, ScanDate date, bool isBaseline, TargetMeasurement? target = null, NonTargetFinding? nonTarget = null, NewLesionFinding? newLesion = null) =>
        new(label ?? date.Text, date, isBaseline)
        {
            Unscheduled = label is not null && label.StartsWith("UNSCHEDULED", StringComparison.OrdinalIgnoreCase),
            Measurements = target is null ? [] : [target],
            NonTargets = nonTarget is null ? [] : [nonTarget],
            NewLesions = newLesion is null ? [] : [newLesion],
        };
}
