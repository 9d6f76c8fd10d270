using Recist.Reports.Document;

namespace Recist.Reports.Content;

/// <summary>A sentence of ours with texts of an upload in it, each of which is set apart.</summary>
internal static class PrintedSentence
{
    /// <summary>The sentence: texts of the record, and then any other word that is written from right to left, stand in isolates.</summary>
    public static string Of(string sentence, PatientHistory history) => !Isolate.IsTurning(sentence)
        ? sentence
        : Words(Texts(history)
            .Where(text => Isolate.IsTurning(text) && sentence.Contains(text, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length)
            .Aggregate(sentence, (said, text) => said.Replace(text, Isolate.Set(text), StringComparison.Ordinal)));

    private static IEnumerable<string> Texts(PatientHistory history) =>
        [.. history.Visits.Select(v => v.Label), .. history.Lesions.Select(l => l.Id), history.Patient, history.Study, history.Reader ?? ""];

    private static string Words(string sentence)
    {
        var words = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= sentence.Length; i++)
        {
            if (i == sentence.Length || (sentence[i] == ' ' && depth == 0))
            {
                var word = sentence[start..i];
                words.Add(word.Contains(Isolate.Start, StringComparison.Ordinal) ? word : Isolate.SetWhereNeeded(word));
                start = i + 1;
                continue;
            }

            depth += sentence[i] switch { Isolate.Start => 1, Isolate.End => -1, _ => 0 };
        }

        return string.Join(' ', words);
    }
}
