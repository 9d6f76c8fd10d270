namespace Recist.Ingestion;

/// <summary>What of a cell's number format changes which value it has.</summary>
/// <param name="IsDate">True where the number is a day.</param>
/// <param name="LeastDigits">Digits at least, of a format such as <c>0000</c>; 0 for any other.</param>
/// <param name="Number">What is shown beside the digits of a number other than 0.</param>
/// <param name="Zero">What is shown beside a 0.</param>
/// <param name="IsStruck">True where the cell's font strikes its value through.</param>
internal readonly record struct CellFormat(bool IsDate, int LeastDigits, CellKind Number = CellKind.Plain, CellKind Zero = CellKind.Plain, bool IsStruck = false)
{
    /// <summary>The meaning of a format's text.</summary>
    public static CellFormat Of(string format) =>
        format.Length > 1 && !format.AsSpan().ContainsAnyExcept('0') ? new(false, Math.Min(format.Length, 15))
        : HasDatePart(format) ? new(true, 0)
        : FormatDress.Of(format) is var (number, zero) ? new(false, 0, number, zero) : default;

    /// <summary>The meaning of a format that every spreadsheet program knows by number.</summary>
    public static CellFormat OfBuiltIn(int id) => id switch
    {
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => new(true, 0),
        (>= 5 and <= 8) or 9 or 10 or 12 or 13 or 42 or 44 => new(false, 0, CellKind.Dressed, CellKind.Dressed), // Currency, percentage, fraction.
        41 or 43 => new(false, 0, CellKind.Plain, CellKind.Dressed), // Accounting, where a dash stands for 0.
        _ => default,
    };

    /// <summary>True for a format with a day, month or year outside quotes, brackets and escapes; only its first section counts.</summary>
    private static bool HasDatePart(string format)
    {
        for (var i = 0; i < format.Length && format[i] != ';'; i++)
        {
            switch (format[i])
            {
                case '"':
                    i = End(format, i, '"');
                    break;
                case '[':
                    i = End(format, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S':
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static int End(string format, int from, char end) =>
        format.IndexOf(end, from + 1) is >= 0 and var at ? at : format.Length;
}
