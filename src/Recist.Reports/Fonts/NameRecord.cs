using System.Text;

namespace Recist.Reports.Fonts;

/// <summary>Reads the name table of a font.</summary>
internal static class NameRecord
{
    private const int PostScriptName = 6;

    /// <summary>The PostScript name, letters, digits and hyphens only.</summary>
    public static string PostScript(ReadOnlySpan<byte> table)
    {
        var texts = table.UInt16(4);
        for (var i = 0; i < table.UInt16(2); i++)
        {
            var record = table.Slice(6 + (12 * i), 12);
            if (record.UInt16(6) == PostScriptName)
            {
                var text = table.Slice(texts + record.UInt16(10), record.UInt16(8));
                var encoding = record.UInt16(0) == 1 ? Encoding.ASCII : Encoding.BigEndianUnicode;
                return string.Concat(encoding.GetString(text).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
            }
        }

        return "Font";
    }
}
