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
        var isOther = isBaseline || isScreening || Has(words, VisitWords.Relative);
        var isBefore = !isOther && (plan is { First: 0 } || (Has(words, VisitWords.BeforeTreatment) && !HasLaterNumber(label)));
        var isFirst = !isOther && !isBefore && (plan is { Kind: PlanKind.Cycles, First: 1, Second: 1 } || (plan is { Kind: PlanKind.Days, First: 1 } && !Has(words, VisitWords.Cycle)));
        return new(isBaseline, isBefore, isFirst, isScreening, plan, [.. ReadDates(label)]);
    }

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

    private static bool HasAnywhere(string label, string[] words) => Array.Exists(words, w => label.Contains(w, StringComparison.Ordinal));

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"[\p{L}\p{M}]+|(?<![^\s(])-\d+(?:\.\d+)?|\d+(?:\.\d+)?")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<!\d)(?:\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}[- ]?[A-Za-z]{3}[- ]?\d{4}|(?:19|20)\d{6})(?!\d)")]
    private static partial Regex Dated();

    private sealed record Meaning(bool IsBaseline, bool IsBeforeTreatment, bool IsFirstDay, bool IsScreening, LabelPlan? Plan, ImmutableArray<ScanDate> Dates);
}
