using System.Globalization;

namespace Recist.Ingestion;

/// <summary>How SDTM names a visit.</summary>
internal static class SdtmVisit
{
    /// <summary>VISIT, else VISITNUM; null where the row has neither.</summary>
    public static string? Label(SdtmRow row) => row.Text("VISIT") ?? (row.Text("VISITNUM") is { } number ? "VISIT " + number : null);

    /// <summary>What orders visits whose dates do not: VISITNUM, and the time of day that the date has.</summary>
    public static (decimal? Number, TimeOnly? Time) At(SdtmRow row, string date) => (
        decimal.TryParse(row.Text("VISITNUM"), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        row.Text(date) is { Length: > 10 } text ? ClockTime.Read(text) : null);

    /// <summary>A visit that holds nothing yet.</summary>
    public static Visit Of(string? label, ScanDate date, bool isBaseline, (decimal? Number, TimeOnly? Time) at) => Of(label, date, isBaseline, at, null, null, null, null);

    /// <summary>A visit that holds one finding.</summary>
    public static Visit Of(
        string? label,
        ScanDate date,
        bool isBaseline,
        (decimal? Number, TimeOnly? Time) at,
        bool? baselineUndeclared,
        TargetMeasurement? target,
        NonTargetFinding? nonTarget,
        NewLesionFinding? newLesion) =>
        new(label ?? date.Text, date, isBaseline)
        {
            BaselineUndeclared = baselineUndeclared,
            VisitNumber = at.Number,
            TimeOfDay = at.Time,
            Unscheduled = label is not null && label.StartsWith("UNSCHEDULED", StringComparison.OrdinalIgnoreCase),
            Measurements = target is null ? [] : [target],
            NonTargets = nonTarget is null ? [] : [nonTarget],
            NewLesions = newLesion is null ? [] : [newLesion],
        };
}
