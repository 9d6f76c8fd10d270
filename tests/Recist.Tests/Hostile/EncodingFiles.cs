using System.Text;

namespace Recist.Tests.Hostile;

/// <summary>Bytes that are text in another encoding, in none, or hide something.</summary>
internal static class EncodingFiles
{
    private static readonly string Table = Base.Head + Base.First + Base.Second;

    public static IEnumerable<HostileFile> All()
    {
        yield return Of("UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Table)], Outcome.Accepted(Base.Sound));
        yield return Of("UTF-16 LE with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Table)], Outcome.Accepted(Base.Sound));
        yield return Of("UTF-16 BE with a mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Table)], Outcome.Accepted(Base.Sound));
        yield return Of("UTF-16 LE", Encoding.Unicode.GetBytes(Table), Outcome.Refused("CONTROL_CHARACTER"));
        yield return Of("UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Table), Outcome.Refused("CONTROL_CHARACTER"));
        yield return Of("UTF-32 LE with a mark", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Table)], new Outcome(r => r.Submission is null ? null : "was not refused"));
        yield return Of("two marks", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Table)], new Outcome(r => !r.Accepted || Said.By(r) == Base.Sound ? null : "has other values"));
        yield return Of("half a UTF-16 character at the end", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Table), 65], Outcome.Refused("ENCODING"));
        foreach (var (name, latin) in new[] { ("ü", "Lungenflügel"), ("é", "foie gauché"), ("ß", "großer Lappen"), ("°", "10°") })
        {
            var text = Base.Head + Base.First + Base.Row(organ: "lung", site: latin);
            yield return Of($"Latin-1 {name}", Encoding.Latin1.GetBytes(text), Outcome.Refused("ENCODING"));
            yield return Of($"UTF-8 {name}", Encoding.UTF8.GetBytes(text), Outcome.Accepted(Base.Sound));
        }

        foreach (var bytes in new byte[][] { [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xFF], [0xE2, 0x82] })
        {
            yield return Of($"bytes {Convert.ToHexString(bytes)}", [.. Encoding.UTF8.GetBytes(Table[..^4]), .. bytes, .. "\n"u8], Outcome.Refused("ENCODING"));
        }

        foreach (var c in new[] { '\0', '\u0001', '\u0008', '\u001b', '\u007f', '\u0085', '\ufffd', '\ufffe' })
        {
            yield return Of($"U+{(int)c:X4}", Encoding.UTF8.GetBytes(Table.Replace("lung", $"lu{c}ng", StringComparison.Ordinal)), Outcome.Refused("CONTROL_CHARACTER"));
        }

        foreach (var (name, end) in new[] { ("CRLF", "\r\n"), ("CR", "\r"), ("LF", "\n") })
        {
            yield return Of($"lines end with {name}", Encoding.UTF8.GetBytes(Table.ReplaceLineEndings(end)), Outcome.Accepted(Base.Sound));
        }

        yield return Of("lines end in three ways", Encoding.UTF8.GetBytes(Base.Head.TrimEnd() + "\r\n" + Base.First.TrimEnd() + "\r" + Base.Second), Outcome.Refused("RAGGED_ROW"));
    }

    private static HostileFile Of(string name, byte[] bytes, Outcome expected) => HostileFile.Of(name, bytes, expected);
}
