using System.Globalization;

namespace Recist.Ingestion;

/// <summary>What the values of a column look like.</summary>
/// <param name="Values">Distinct values that are not missing, in the order of first appearance.</param>
internal sealed record ColumnShape(IReadOnlyList<string> Values)
{
    private const int FewWords = 20;

    private static readonly string[] Patterns = ["dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "MM.dd.yyyy", "dd-MM-yyyy", "MM-dd-yyyy", "yyyy/MM/dd", "yyyyMMdd", "dd-MMM-yyyy", "dd MMM yyyy", "ddMMMyyyy"];

    private static readonly string[] Times = [" HH:mm", " HH:mm:ss", " H:mm", "THH:mm", "THH:mm:ss"];

    private static readonly string[] WithoutZeros = ["d/M/yyyy", "M/d/yyyy", "d.M.yyyy", "d-M-yyyy", "d-MMM-yyyy", "d MMM yyyy"];

    /// <summary>The shape of one column of a table.</summary>
    public static ColumnShape Of(Table table, int column) => new([.. table.Rows.Select(r => r.Cells[column]).Where(c => !MissingText.Is(c)).Distinct()]);

    /// <summary>The values that are lengths, with a point or with a comma.</summary>
    public IReadOnlyList<string> Lengths { get; } = [.. Values.Where(v => LengthText.TryRead(v, '.', 1) is not null || LengthText.TryRead(v, ',', 1) is not null || IsLongDecimal(v))];

    /// <summary>True for a number of many decimals, as viewers write them.</summary>
    private static bool IsLongDecimal(string text) => text.IndexOfAny(['.', ',']) is >= 1 and <= 3 and var sign && text.Length > sign + 5
        && !text.AsSpan(0, sign).ContainsAnyExceptInRange('0', '9') && !text.AsSpan(sign + 1).ContainsAnyExceptInRange('0', '9');

    /// <summary>The other values.</summary>
    public IEnumerable<string> Words => Values.Except(Lengths);

    /// <summary>True where lengths or codes stand, with at most as many words between them, such as NE.</summary>
    public bool IsNumeric => Lengths.Count > 0 && Values.Count - Lengths.Count <= Lengths.Count;

    /// <summary>True where the numbers cannot be the codes of a list: one has decimals.</summary>
    public bool HasDecimals => IsNumeric && Lengths.Any(v => v.AsSpan().ContainsAny('.', ','));

    /// <summary>True where the numbers cannot be codes of yes and no: decimals, more than two, or longer than a digit.</summary>
    public bool IsNoYesNo => HasDecimals || (IsNumeric && (Lengths.Count > 2 || Lengths.Any(v => v.Length > 1)));

    /// <summary>True where all values are ISO dates.</summary>
    public bool IsIsoDate => Values.Count > 0 && Values.All(v => ScanDate.TryParse(v, out var date) && !date.IsPartial);

    /// <summary>Patterns by which every value is a date; several where day and month cannot be told apart.</summary>
    public IReadOnlyList<string> DatePatterns => Values.Count == 0 || IsIsoDate ? []
        : IsSerial ? [MappedDatePattern.Excel]
        : Patterns.Where(AreDates).ToList() is { Count: > 0 } found ? found
        : WithoutZeros.Where(AreDates).ToList() is { Count: > 0 } bare ? bare
        : Timed([.. Patterns, "yyyy-MM-dd"]) is { Count: > 0 } timed ? timed
        : Timed(WithoutZeros);

    /// <summary>The one value that is no date with day and month the other way round, where all others are, and that order; null where several or none are.</summary>
    /// <param name="pattern">The pattern by which all values are dates.</param>
    public (string Value, string Swapped)? OnlyDecider(string pattern)
    {
        // With points between, the day stands first everywhere.
        var isUsual = pattern.StartsWith('d') && pattern.Contains('.', StringComparison.Ordinal);
        if (isUsual || pattern.Contains("MMM", StringComparison.Ordinal) || !pattern.Contains('d', StringComparison.Ordinal) || pattern.StartsWith('y'))
        {
            return null;
        }

        var swapped = pattern.Replace('d', '#').Replace('M', 'd').Replace('#', 'M');
        return Values.Count > 1 && Values.Where(v => !IsDate(v, swapped)).Take(2).ToList() is [var only] ? (only, swapped) : null;
    }

    /// <summary>Of each pattern the first with a time of day behind it by which every value is a date.</summary>
    private List<string> Timed(string[] patterns) => [.. patterns.Select(p => Times.Select(t => p + t).FirstOrDefault(AreDates)).OfType<string>()];

    /// <summary>True for numbers of days as spreadsheets count them, of the years 1990 to 2099.</summary>
    private bool IsSerial => Values.All(v => v.Length == 5 && int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 32_874 and <= 73_050);

    /// <summary>True for whole numbers, with a sign or without: days or weeks.</summary>
    public bool IsCount => Values.Count > 0 && Values.All(v => v.Length <= 5 && int.TryParse(v, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    /// <summary>True where all values are lengths with a point, or with a comma where <paramref name="sign"/> says so.</summary>
    public bool IsLength(char sign) => Values.Count > 0 && Values.All(v => LengthText.TryRead(v, sign, 1) is not null);

    /// <summary>True where a comma may be a decimal sign or a thousands separator.</summary>
    public bool IsCommaUnclear => Values.Any(v => v.IndexOf(',', StringComparison.Ordinal) is >= 0 and var at && v.Length - at - 1 == 3);

    /// <summary>True for so few values that they are words or codes of a list.</summary>
    public bool IsList => Values.Count is > 0 and <= FewWords;

    /// <summary>A sentence that names the numbers of a column, for one that is not read; blank where it holds none.</summary>
    public string Numbers => IsNumeric ? $" It holds numbers: {Some()}." : "";

    /// <summary>The first few values.</summary>
    public string Some(int most = 6) => string.Join(", ", Values.Take(most)) + (Values.Count > most ? ", …" : "");

    private bool AreDates(string pattern) => Values.All(v => IsDate(v, pattern));

    private static bool IsDate(string text, string pattern) =>
        DateTime.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1990 and <= 2099;
}
