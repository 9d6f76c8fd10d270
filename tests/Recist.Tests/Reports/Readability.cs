using System.Text.RegularExpressions;

namespace Recist.Tests.Reports;

/// <summary>Flesch-Kincaid grade and SMOG of English text, with the sentence preparation that SMOG asks for.</summary>
internal sealed partial record Readability(int Sentences, int Words, int Syllables, int LongWords, int LongestSentence)
{
    public double FleschKincaid => (0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59;

    public double Smog => (1.0430 * Math.Sqrt(LongWords * 30.0 / Sentences)) + 3.1291;

    public double MeanSentence => (double)Words / Sentences;

    public static Readability Of(string text)
    {
        var sentences = SentencesOf(text).Select(WordsOf).Where(w => w.Length > 0).ToArray();
        var words = sentences.SelectMany(w => w).ToArray();
        return new(sentences.Length, words.Length, words.Sum(SyllablesOf), words.Count(w => SyllablesOf(w) >= 3), sentences.Max(w => w.Length));
    }

    public static string[] SentencesOf(string text) => SentenceEnd().Split(text.Replace("Dr.", "Dr", StringComparison.Ordinal));

    public static string[] WordsOf(string sentence) => [.. Word().Matches(sentence).Select(m => m.Value)];

    /// <summary>Vowel groups, without the silent endings; a number counts as one.</summary>
    public static int SyllablesOf(string word)
    {
        var w = word.ToLowerInvariant().Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal);
        if (w.Length <= 3 || !char.IsLetter(w[0]))
        {
            return 1;
        }

        var stem = SilentEnding().Replace(w, "");
        var count = VowelGroup().Count(stem) + SplitVowels().Count(stem);
        return Math.Max(1, count);
    }

    [GeneratedRegex(@"(?<=[.!?])[”""]?\s+|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’]*|\d+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:[^laeiouyszxgc]es|[^td]ed|[^l]e|(?<=[aeiouy])le|ely(?=$))$")]
    private static partial Regex SilentEnding();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex VowelGroup();

    [GeneratedRegex("ia(?!l)|io(?!n|u)|eo|ua|iu|ism$")]
    private static partial Regex SplitVowels();
}
