namespace Recist.Ingestion;

/// <summary>What a number format shows beside the digits: a unit, a percent sign, a word instead of a 0. What people see must be what is read.</summary>
internal static class FormatDress
{
    private const int Sections = 3;

    /// <summary>The dress of a number other than 0, and of 0: plain, in millimetres, in centimetres, or anything else.</summary>
    public static (CellKind Number, CellKind Zero) Of(string format)
    {
        var kinds = new List<CellKind>();
        var (at, hasCondition) = (0, false);
        while (at <= format.Length && kinds.Count < Sections)
        {
            kinds.Add(Section(format, ref at, isZero: kinds.Count == 2, ref hasCondition));
        }

        // Negative lengths are refused anyway; with conditions such as [<1] any section may be the one.
        var all = kinds.TrueForAll(k => k == kinds[0]) ? kinds[0] : CellKind.Dressed;
        return hasCondition ? (all, all) : (kinds[0], kinds.ElementAtOrDefault(2) is var zero && kinds.Count > 2 ? zero : kinds[0]);
    }

    private static CellKind Section(string format, ref int at, bool isZero, ref bool hasCondition)
    {
        var (text, hasDigits, ends) = (new System.Text.StringBuilder(), false, false);
        for (; at < format.Length && format[at] != ';'; at++)
        {
            var c = format[at];
            switch (c)
            {
                case '"':
                    text.Append(Between(format, ref at, '"'));
                    break;
                case '[':
                    var inner = Between(format, ref at, ']');
                    hasCondition |= inner.Length > 0 && inner[0] is '<' or '>' or '=';
                    text.Append(inner.StartsWith('$') ? inner[1..].Split('-')[0] : "");
                    break;
                case '\\' when at + 1 < format.Length:
                    text.Append(format[++at]);
                    break;
                case '_' or '*':
                    at++;
                    break;
                case '0' or '#' or '?' or '@':
                    (hasDigits, ends) = (true, false); // A comma among digits only groups them; behind the last it divides by 1,000.
                    break;
                case 'E' or 'e' when hasDigits && at + 1 < format.Length && format[at + 1] is '+' or '-':
                    at++;
                    break;
                case 'G' or 'g' when string.Compare(format, at, "General", 0, 7, StringComparison.OrdinalIgnoreCase) == 0:
                    (hasDigits, at) = (true, at + 6);
                    break;
                case ',' when hasDigits:
                    ends = true;
                    break;
                case '-' when hasDigits || isZero:
                    text.Append(c);
                    break;
                case '.' or '+' or '-' or '(' or ')' or ' ':
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        at++;
        return !hasDigits || ends ? CellKind.Dressed : text.ToString().Trim() switch
        {
            "" => CellKind.Plain,
            "mm" => CellKind.InMillimetres,
            "cm" => CellKind.InCentimetres,
            _ => CellKind.Dressed,
        };
    }

    private static string Between(string format, ref int at, char end)
    {
        var from = at + 1;
        at = format.IndexOf(end, from) is >= 0 and var found ? found : format.Length;
        return format[Math.Min(from, format.Length)..Math.Min(at, format.Length)];
    }
}
