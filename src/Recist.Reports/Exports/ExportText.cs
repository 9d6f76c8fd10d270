using System.Globalization;

namespace Recist.Reports.Exports;

/// <summary>Values as CDISC writes them.</summary>
internal static class ExportText
{
    /// <summary>The last possible day (admiral's "last" imputation, the engine's own order); blank for null.</summary>
    public static string Day(ScanDate? date) => date?.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>ADTF: D where the day was imputed, M where the month was too; blank for a full date.</summary>
    public static string ImputationFlag(ScanDate? date) => date is { IsPartial: true } partial ? partial.Text.Length == 4 ? "M" : "D" : "";

    /// <summary>--DY and ADY: the reference date is day 1, the day before is day -1; blank without a reference.</summary>
    public static string StudyDay(ScanDate date, ScanDate? reference) => reference is { } start ? Number(date.DaysSince(start) is >= 0 and var days ? days + 1 : date.DaysSince(start)) : "";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An exact decimal, at most 10 decimals, no trailing zeros.</summary>
    public static string Number(decimal? value) =>
        value is { } number ? decimal.Round(number, 10, MidpointRounding.ToEven).ToString("0.##########", CultureInfo.InvariantCulture) : "";

    public static string Flag(bool set) => set ? "Y" : "";

    /// <summary>CDISC's spelling of a response: NON-CR/NON-PD in capitals, iRECIST codes as they are.</summary>
    public static string Response(string code) => code switch
    {
        "Non-CR/Non-PD" => "NON-CR/NON-PD",
        "Non-iCR/Non-iUPD" => "NON-iCR/NON-iUPD",
        _ => code,
    };
}
