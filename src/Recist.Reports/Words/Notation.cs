using System.Globalization;
using Recist.Reports.Content;

namespace Recist.Reports.Words;

/// <summary>How clinician reports write numbers and dates, in the clinic's style.</summary>
internal sealed record Notation(DateStyle Dates, char DecimalSign)
{
    /// <summary>U+2212: a hyphen is too short to be seen before a digit.</summary>
    private const string Minus = "\u2212";

    /// <summary>The style of a clinic.</summary>
    public static Notation Of(ClinicCard clinic) => new(clinic.Dates, clinic.DecimalSign);

    /// <summary>A full date in the style; a partial date as it was given.</summary>
    public string Date(ScanDate date) => date.IsPartial ? date.Text : Date(date.Latest);

    /// <summary>The same for a narrow cell: it is never broken over two lines.</summary>
    public string CellDate(ScanDate date) => Date(date).Replace(' ', '\u00A0');

    /// <summary>A date in the style.</summary>
    public string Date(DateOnly date) => date.ToString(
        Dates == DateStyle.Iso ? "yyyy-MM-dd" : "d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Date, minute and offset from UTC.</summary>
    public string Time(DateTimeOffset at) =>
        $"{Date(DateOnly.FromDateTime(at.DateTime))} {at.ToString("HH:mm", CultureInfo.InvariantCulture)} (UTC{at.ToString("zzz", CultureInfo.InvariantCulture)})";

    /// <summary>Millimetres without unit, to 1 decimal or as many as keep it on its own side of the limits.</summary>
    public string Millimetres(Length length, params ReadOnlySpan<decimal> limits) => Text(length.Millimetres, 4, limits);

    /// <summary>A limit in millimetres with all its decimals, at least 1: a rounded limit would be another limit.</summary>
    public string Exact(decimal millimetres) => millimetres.ToString("0.0####", CultureInfo.InvariantCulture).Replace('.', DecimalSign);

    /// <summary>A number with sign, as <see cref="Millimetres"/>.</summary>
    public string Change(decimal millimetres, params ReadOnlySpan<decimal> limits) => Signed(millimetres, 4, limits);

    /// <summary>A percentage with sign, to 1 decimal or as many as keep it on its own side of the limits.</summary>
    public string Percent(decimal percent, params ReadOnlySpan<decimal> limits) => Signed(percent, 10, limits) + "%";

    /// <summary>A share from 0 to 1 as a percentage to 1 decimal.</summary>
    public string Share(double share) => Text((decimal)share * 100m, 1) + "%";

    private string Signed(decimal value, int most, ReadOnlySpan<decimal> limits) =>
        (value > 0 ? "+" : value < 0 ? Minus : "") + Text(value, most, limits).TrimStart('-');

    private string Text(decimal value, int most, params ReadOnlySpan<decimal> limits)
    {
        var decimals = LegibleDecimals.Of(value, 1, most, MidpointRounding.AwayFromZero, limits);
        return decimal.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .Replace('.', DecimalSign);
    }
}
