using System.Text;

namespace Recist.Reports.Content;

/// <summary>
/// Greek and Cyrillic letters that look like Latin ones. A word of such letters alone, or of several alphabets, is most often a slip of the
/// keyboard: "Т1" and "T1" are two ids and one picture.
/// </summary>
internal static class LookAlikes
{
    private const string OfLatin = "АВЕЅІЈКМНОРСТУХҮҺԌԚԜӀӏЗаеѕіјорсухүһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳονϲ";

    private enum Alphabet
    {
        Other,
        Latin,
        Greek,
        Cyrillic,
    }

    /// <summary>For each character, whether another one of another alphabet could stand there unnoticed.</summary>
    public static bool[] In(Rune[] text)
    {
        var alike = new bool[text.Length];
        for (var (start, end) = (0, 0); start < text.Length; start = end + 1)
        {
            for (end = start; end < text.Length && Rune.IsLetter(text[end]); end++)
            {
            }

            Mark(text, start, end, alike);
        }

        return alike;
    }

    private static void Mark(Rune[] text, int start, int end, bool[] alike)
    {
        var word = text[start..end];
        var alphabets = word.Select(Of).Where(a => a != Alphabet.Other).Distinct().ToList();
        var hides = alphabets.Count > 1 || word.Where(rune => Of(rune) is Alphabet.Greek or Alphabet.Cyrillic).All(IsLikeLatin);
        for (var i = start; i < end; i++)
        {
            alike[i] = hides && Of(text[i]) is (Alphabet.Greek or Alphabet.Cyrillic);
        }
    }

    private static bool IsLikeLatin(Rune rune) => rune.IsBmp && OfLatin.Contains((char)rune.Value, StringComparison.Ordinal);

    private static Alphabet Of(Rune rune) => rune.Value switch
    {
        < 0x0250 or >= 0x1E00 and <= 0x1EFF => Alphabet.Latin,
        >= 0x0370 and <= 0x03FF or >= 0x1F00 and <= 0x1FFF => Alphabet.Greek,
        >= 0x0400 and <= 0x052F or >= 0x1C80 and <= 0x1C8F or >= 0x2DE0 and <= 0x2DFF or >= 0xA640 and <= 0xA69F => Alphabet.Cyrillic,
        _ => Alphabet.Other,
    };
}
