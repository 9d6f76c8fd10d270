namespace Recist.Rules;

/// <summary><c>BASELINE_WINDOW</c>: the baseline is more than 28 days before the start, or after it (RECIST 1.1 section 4.2).</summary>
internal static class BaselineWindow
{
    private const int MostDays = 28;

    public static IEnumerable<BaselineIssue> Of(BaselineFindings baseline)
    {
        if (baseline.Dates.Start is not { } start || baseline.Baseline?.Visit.Date is not { } scanned)
        {
            return [];
        }

        var days = start.DaysSince(scanned);
        return days is >= 0 and <= MostDays ? [] :
        [
            new(new("BASELINE_WINDOW"), new(RuleIds.ConformanceBaselineWindow, [],
                [new("baseline", scanned.Text), new("start", start.Text), FactText.Number("days", days), FactText.Number("limit", MostDays)])),
        ];
    }
}
