namespace Recist.Ingestion;

/// <summary>What of a cell's number format changes which value it has.</summary>
/// <param name="IsDate">True where the number is a day.</param>
/// <param name="LeastDigits">Digits at least, of a format such as <c>0000</c>; 0 for any other.</param>
internal readonly record struct CellFormat(bool IsDate, int LeastDigits)
{
    /// <summary>The meaning of a format's text.</summary>
    public static CellFormat Of(string format) =>
        format.Length > 1 && !format.AsSpan().ContainsAnyExcept('0') ? new(false, Math.Min(format.Length, 15)) : new(HasDatePart(format), 0);

    /// <summary>The meaning of a format that every spreadsheet program knows by number.</summary>
    public static CellFormat OfBuiltIn(int id) => new(id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58), 0);

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
