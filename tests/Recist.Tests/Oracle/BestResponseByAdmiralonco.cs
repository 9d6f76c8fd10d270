namespace Recist.Tests.Oracle;

/// <summary>The best response as admiralonco defines it, written down once more, naively and apart from the engine.</summary>
/// <remarks>
/// Of one date the worst; none before the reference date; none after the first PD. CR and PR have no window; SD is any CR, PR or SD
/// from the minimum duration on. A response is confirmed by a later one: all pairs are tried, and all between are looked at.
/// </remarks>
internal static class BestResponseByAdmiralonco
{
    private static readonly string[] BestToWorst = ["NE", "CR", "PR", "SD", "NON-CR/NON-PD", "PD"];

    /// <summary>Both values, unconfirmed and confirmed; MISSING without an assessment.</summary>
    public static (string Unconfirmed, string Confirmed) Of(
        IEnumerable<(int Day, string Response)> assessments, int confirmDays, int mostNe, bool stableBetween, int stableDays)
    {
        var days = assessments.Where(a => a.Day >= 0)
            .GroupBy(a => a.Day)
            .Select(g => (Day: g.Key, Response: g.Select(a => a.Response).MaxBy(r => Array.IndexOf(BestToWorst, r))!))
            .OrderBy(a => a.Day)
            .ToList();
        var progression = days.Where(a => a.Response == "PD").Select(a => a.Day).DefaultIfEmpty(int.MaxValue).Min();
        days = [.. days.Where(a => a.Day <= progression)];
        var otherwise = days.Any(a => a.Response is "CR" or "PR" or "SD" && a.Day >= stableDays) ? "SD"
            : days.Any(a => a.Response == "NON-CR/NON-PD" && a.Day >= stableDays) ? "NON-CR/NON-PD"
            : days.Any(a => a.Response == "PD") ? "PD"
            : days.Count > 0 ? "NE"
            : "MISSING";
        return (
            days.Any(a => a.Response == "CR") ? "CR" : days.Any(a => a.Response == "PR") ? "PR" : otherwise,
            Pairs().Any(ConfirmsComplete) ? "CR" : Pairs().Any(ConfirmsPartial) ? "PR" : otherwise);

        IEnumerable<(string First, string Second, List<string> Between)> Pairs() =>
            from first in days
            from second in days
            where second.Day - first.Day >= confirmDays
            select (first.Response, second.Response, days.Where(a => a.Day > first.Day && a.Day < second.Day).Select(a => a.Response).ToList());

        bool ConfirmsComplete((string First, string Second, List<string> Between) pair) =>
            pair is { First: "CR", Second: "CR" }
            && pair.Between.All(r => r is "CR" or "NE")
            && pair.Between.Count(r => r == "NE") <= mostNe;

        bool ConfirmsPartial((string First, string Second, List<string> Between) pair)
        {
            List<string> all = [pair.First, .. pair.Between, pair.Second];
            var complete = all.IndexOf("CR");
            return pair.First == "PR" && pair.Second is ("CR" or "PR")
                && pair.Between.All(r => r is "CR" or "PR" or "NE" or "SD")
                && pair.Between.Count(r => r == "NE") <= mostNe
                && pair.Between.Count(r => r == "SD") <= (stableBetween ? 1 : 0)
                && (complete < 0 || all.LastIndexOf("PR") < complete);
        }
    }
}
