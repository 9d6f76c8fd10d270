using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>What the label of a visit says of it, by <see cref="VisitWords"/>.</summary>
internal static partial class VisitLabel
{
    private const int LatestBaseline = 28;

    private static readonly Remembered<Meaning> Known = new(Read);

    private static readonly string[] Patterns =
        ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "d-M-yyyy", "M-d-yyyy", "dMMMyyyy", "d-MMM-yyyy", "d MMM yyyy", "yyyyMMdd"];

    /// <summary>True for a label that calls its visit the baseline, and not one that counts from it ("12 weeks after baseline").</summary>
    public static bool IsBaseline(string label) => Known.Of(label).IsBaseline;

    /// <summary>True for a label that calls its visit the last before treatment, or gives it the number 0: the baseline where no label says so.</summary>
    public static bool IsBeforeTreatment(string label) => Known.Of(label).IsBeforeTreatment;

    /// <summary>True for the first day of treatment, "C1D1" or "Day 1": often the day of the baseline scan, and not always.</summary>
    public static bool IsFirstDay(string label) => Known.Of(label).IsFirstDay;

    /// <summary>True for a label that calls its visit a screening.</summary>
    public static bool IsScreening(string label) => Known.Of(label).IsScreening;

    /// <summary>True for a label of a negative day or week, "Week -2" or "D-14". "Week-8" may also be week 8: the date of the visit decides.</summary>
    public static bool IsNegative(string label) => Known.Of(label).IsNegative;

    /// <summary>True for a label that puts its visit within treatment or after it: "Week 8", "C3D1", "Follow-up 1", "Initial response".</summary>
    public static bool IsWithinTreatment(string label) => Known.Of(label).IsWithinTreatment;

    /// <summary>The place of the visit in its plan, by the first number of the label; null where it does not say.</summary>
    public static LabelPlan? PlanOf(string label) => Known.Of(label).Plan;

    /// <summary>The dates that a label holds; more than one where days and months may be exchanged.</summary>
    public static ImmutableArray<ScanDate> Dates(string label) => Known.Of(label).Dates;

    private static Meaning Read(string label)
    {
        var words = Plain(label);
        var plan = ReadPlan(label);
        var isScreening = Has(words, VisitWords.Screening) || HasAnywhere(label, VisitWords.ScreeningAnywhere);
        var isBaseline = (Has(words, VisitWords.Baseline) || HasAnywhere(label, VisitWords.BaselineAnywhere))
            && !isScreening && !Has(words, VisitWords.Relative) && plan is not { Kind: PlanKind.Days, First: > LatestBaseline };
        var isNegative = plan is { Kind: PlanKind.Days, First: < 0 } || Negative().IsMatch(label);
        var isRelative = Has(words, VisitWords.Relative);
        var isNever = isBaseline || isScreening || HasStart(words, VisitWords.WithinTreatment);
        var isBefore = !isNever && ((plan is { First: 0 } && !isRelative) || SaysBeforeTreatment(words, label, plan, isNegative));
        var isDayOne = plan is { Kind: PlanKind.Cycles, First: 1, Second: 1 } || (plan is { Kind: PlanKind.Days, First: 1 } && !Has(words, VisitWords.Cycle));
        var isFirst = isDayOne && !isNever && !isBefore && !isRelative && IsBare(words);
        var isWithin = !isNegative && !isBaseline && !isScreening && !isBefore && !isFirst
            && (isNever || isRelative || plan is { Kind: PlanKind.Days, First: > 1 } or { Kind: PlanKind.Cycles, First: > 1 } or { Kind: PlanKind.Cycles, Second: > 1 });
        return new(isBaseline, isBefore, isFirst, isScreening, isNegative, isWithin, plan, [.. ReadDates(label)]);
    }

    /// <summary>True where the label is such a name alone, or the name with a scan, a visit or the first day beside it.</summary>
    private static bool SaysBeforeTreatment(string words, string label, LabelPlan? plan, bool isNegative)
    {
        if (!Has(words, VisitWords.BeforeTreatment) || plan is { Kind: PlanKind.Days, First: > 1 } || (!isNegative && HasLaterNumber(label)))
        {
            return false;
        }

        var rest = VisitWords.BeforeTreatment.OrderByDescending(w => w.Length).Aggregate(words, (r, w) => r.Replace($" {w} ", " ", StringComparison.Ordinal));
        return IsBare(rest);
    }

    /// <summary>True where no word says more than that a scan or a visit was made on a day or in a cycle.</summary>
    private static bool IsBare(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w =>
        VisitWords.Beside.Contains(w) || VisitWords.Cycle.Contains(w) || Array.Exists(VisitWords.Units, u => u.Words.Contains(w)));

    private static LabelPlan? ReadPlan(string label)
    {
        if (!label.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var bare = MayHoldDate(label) ? Dated().Replace(label, " ") : label;
        var parts = Part().Matches(bare.ToLowerInvariant()).Select(m => m.Value).ToList();
        var numbers = parts.FindAll(IsNumber);
        if (numbers.Count is 0 or > 2 || !decimal.TryParse(numbers[0], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first) || first > 10_000)
        {
            return null;
        }

        var at = parts.IndexOf(numbers[0]);
        var before = at > 0 ? parts[at - 1] : "";
        var after = at + 1 < parts.Count ? parts[at + 1] : "";
        if (VisitWords.Cycle.Contains(before) && (before.Length > 1 || IsShort(parts)))
        {
            var day = numbers.Count == 2 && decimal.TryParse(numbers[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var second) ? second : 0;
            return new(PlanKind.Cycles, first, day);
        }

        return (Unit(before, parts) ?? Unit(after, parts) ?? UnitAnywhere(after)) is { } days ? new(PlanKind.Days, first * days, 0)
            : VisitWords.Numbered.Contains(before) && (before.Length > 1 || IsShort(parts)) ? new(PlanKind.Visits, first, 0)
            : null;
    }

    private static IEnumerable<ScanDate> ReadDates(string label)
    {
        foreach (var text in MayHoldDate(label) ? Dated().Matches(label).Select(m => m.Value) : [])
        {
            foreach (var pattern in Patterns)
            {
                if (DateOnly.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    yield return ScanDate.From(day);
                }
            }
        }
    }

    /// <summary>True where a number above 1 stands in the label, beside a date: "Pre-dose C3D1" is within treatment.</summary>
    private static bool HasLaterNumber(string label) => Part().Matches(MayHoldDate(label) ? Dated().Replace(label, " ") : label)
        .Any(m => decimal.TryParse(m.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 1);

    /// <summary>A date has a year and a day; most labels have fewer digits.</summary>
    private static bool MayHoldDate(string label) => label.Count(char.IsAsciiDigit) > 4;

    /// <summary>A single letter is a unit only where nothing else stands beside it: "W8", not "M1 lesion 2".</summary>
    private static decimal? Unit(string word, List<string> parts) =>
        word.Length > 0 && (word.Length > 1 || IsShort(parts)) && Array.Find(VisitWords.Units, u => u.Words.Contains(word)) is { Words: not null } unit ? unit.Days : null;

    private static decimal? UnitAnywhere(string word) => Array.Find(VisitWords.UnitsAnywhere, u => word.StartsWith(u.Word, StringComparison.Ordinal)) is { Word: not null } unit ? unit.Days : null;

    private static bool IsShort(List<string> parts) => parts.TrueForAll(p => p.Length == 1 || IsNumber(p));

    private static bool IsNumber(string part) => char.IsAsciiDigit(part[^1]);

    /// <summary>The words of a label with one blank around each.</summary>
    private static string Plain(string label) => $" {string.Join(' ', Letters().Matches(label.ToLowerInvariant()).Select(m => m.Value))} ";

    private static bool Has(string plain, string[] words) => Array.Exists(words, w => plain.Contains($" {w} ", StringComparison.Ordinal));

    private static bool HasStart(string plain, string[] starts) => Array.Exists(starts, w => plain.Contains($" {w}", StringComparison.Ordinal));

    private static bool HasAnywhere(string label, string[] words) => Array.Exists(words, w => label.Contains(w, StringComparison.Ordinal));

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"[\p{L}\p{M}]+|(?<![^\s(])-\d+(?:\.\d+)?|\d+(?:\.\d+)?")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<![\p{L}\p{M}])(?:d|day|days|tag|jour|j|dia|día|giorno|dag|w|wk|week|weeks|woche|semaine|semana|settimana|m|month|monat|mois)\s*[-\u2212\u2013]\s?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negative();

    [GeneratedRegex(@"(?<!\d)(?:\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}[- ]?[A-Za-z]{3}[- ]?\d{4}|(?:19|20)\d{6})(?!\d)")]
    private static partial Regex Dated();

    private sealed record Meaning(bool IsBaseline, bool IsBeforeTreatment, bool IsFirstDay, bool IsScreening, bool IsNegative, bool IsWithinTreatment, LabelPlan? Plan, ImmutableArray<ScanDate> Dates);
}
