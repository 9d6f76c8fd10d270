using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>A doubt about a record that only a person can settle: the answers are assessed, and it is asked where they differ.</summary>
/// <remarks>Blocks the patient with every answer and what it gives. Where all answers give the same responses nothing is at stake, and it is only told.</remarks>
internal static class Question
{
    private const int MostVisits = 3;

    /// <summary>Asks, or tells where the answer changes nothing. The first answer is the one that the record is read by if it is only told.</summary>
    /// <param name="answers">The possible answers, at least two.</param>
    /// <param name="draft">Whose record it is.</param>
    /// <param name="doubt">Code and place of the doubt, and the text found there.</param>
    /// <param name="problem">What is in doubt, in one plain sentence.</param>
    /// <param name="fix">How the file, a manifest, a mapping or a setting gives the answer.</param>
    /// <param name="log">Takes the question.</param>
    /// <returns>True where it was asked.</returns>
    public static bool Put(
        ImmutableArray<Answer> answers, PatientDraft draft, (string Code, Place Place, string? Text) doubt, string problem, string fix, ComplaintLog log)
    {
        var results = answers.Select(a => ResponseAssessor.Assess(a.History)).ToList();
        if (results.TrueForAll(r => Same(r, results[0])))
        {
            log.Warn(doubt.Code, draft.Subject, doubt.Place, doubt.Text, $"{problem} It was read {answers[0].Says}; no response depends on it.", fix);
            return false;
        }

        var stake = string.Join("; ", answers.Select((a, i) => $"{a.Says}: {Differing(results[i], results)}"));
        log.Block(doubt.Code, draft.Subject, doubt.Place, doubt.Text, $"{problem} The responses depend on it: {stake}.", fix);
        return true;
    }

    /// <summary>
    /// What a record gives, as one text: equal for two records that give the same responses, in whatever order their visits are.
    /// </summary>
    public static string Result(PatientHistory history) => string.Join('\n', Words(ResponseAssessor.Assess(history)).Order());

    /// <summary>Asks also where the answers give the same responses, because sums and the responses to come depend on it.</summary>
    /// <inheritdoc cref="Put"/>
    public static void Ask(
        ImmutableArray<Answer> answers, PatientDraft draft, (string Code, Place Place, string? Text) doubt, string problem, string fix, ComplaintLog log)
    {
        var results = answers.Select(a => ResponseAssessor.Assess(a.History)).ToList();
        var differ = !results.TrueForAll(r => Same(r, results[0]));
        var stake = string.Join("; ", answers.Select((a, i) => $"{a.Says}: {Differing(results[i], results)}"));
        log.Block(
            doubt.Code, draft.Subject, doubt.Place, doubt.Text, $"{problem} {(differ ? $"The responses depend on it: {stake}." : "Sums and later responses depend on it.")}", fix);
    }

    private static bool Same(Assessment a, Assessment b) => Words(a).ToHashSet().SetEquals(Words(b));

    /// <summary>The visits that read otherwise by another answer, the first few of them, and the best response.</summary>
    private static string Differing(Assessment one, List<Assessment> all)
    {
        var words = Words(one);
        var others = all.ConvertAll(a => Words(a).ToHashSet());
        var own = words.Where(w => !others.TrueForAll(o => o.Contains(w))).ToList();
        var shown = own.Where(w => w.Visit is not null).Take(MostVisits).Select(w => $"\"{w.Visit}\" {w.Response}").ToList();
        return string.Join(", ", [.. shown, $"best response {one.BestThatCounts.Code()}"]);
    }

    private static List<(string? Visit, string Response)> Words(Assessment result) =>
        [.. result.Visits.Where(v => v.OverallFinal is not null).Select(v => ((string?)v.Visit.Label, v.OverallFinal!.Value.Code())), (null, result.BestThatCounts.Code())];
}
