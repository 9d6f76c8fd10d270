namespace Recist.Reports.Words;

/// <summary>Words inside and under the clinician charts.</summary>
internal static class ChartWords
{
    public const string SumMillimetres = "Sum of diameters, mm";
    public const string OfBaseline = "% of baseline sum";
    public const string NoLetters = "";

    public static string Baseline(string millimetres) => $"Baseline {millimetres} mm (100%)";

    public static string PartialLimit(string millimetres) => $"PR limit {millimetres} mm (70%)";

    public static string ProgressionLimit(string millimetres) => $"PD limit {millimetres} mm";

    public static string Nadir(string millimetres) => $"Nadir {millimetres} mm";

    public static string Week(int week) => $"Week {week}";

    public static string Day(int day) => $"Day {day}";

    public static string BurdenAlt(string first, string firstVisit, string last, string lastVisit, string verdict) =>
        $"Line chart of the sum of diameters: {first} mm at {firstVisit}, {last} mm at {lastVisit}; overall response at the visit reported: {verdict}.";

    public static string BurdenCaption(bool gaps, bool partialDates, bool treatments, bool thinned, string growth) =>
        "Sum of diameters by date, with the overall response at each visit. PR limit: 30% below baseline. "
        + $"PD limit: {growth} above the nadir, as it stood for the visit reported."
        + (gaps ? " A gap and a hollow mark on the axis: no complete sum (not zero)." : "")
        + (partialDates ? " A partial date is drawn at its last possible day." : "")
        + (thinned ? " Visits stand close: values at the first, the last, the smallest sum and where the response changes; the table by visit has them all." : "")
        + (treatments ? " Bars: treatment; an arrow means that it goes on." : "");
}
