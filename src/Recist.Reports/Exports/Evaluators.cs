using System.Collections.Immutable;
using System.Globalization;

namespace Recist.Reports.Exports;

/// <summary>Gives every reader of an export parameters of their own, so that each PARAMCD has one PARAM and, in one course, one reader.</summary>
/// <remarks>
/// The investigator's are those of the course's only own doctor, of several of the one whose read stands. Independent readers share one set (B) only where no course of the
/// export has two of them: two blinded reads are two evaluators in every course.
/// </remarks>
internal sealed class Evaluators
{
    // A PARAMCD has 8 characters.
    private const int MostDigits = 2;

    private readonly ImmutableDictionary<string, int> independent;
    private readonly ImmutableDictionary<string, int> investigators;
    private readonly bool severalIndependent;

    public Evaluators(IEnumerable<ImmutableArray<ReaderColumns>> courses)
    {
        var all = courses.ToList();
        severalIndependent = all.Any(c => Ids(c, ReaderRole.IndependentAssessor).Count > 1);
        independent = Numbered(all.SelectMany(c => Ids(c, ReaderRole.IndependentAssessor)));
        investigators = Numbered(all.Select(c => Ids(c, ReaderRole.Investigator)).Where(c => c.Count > 1).SelectMany(c => c));
    }

    /// <summary>The evaluator of one read.</summary>
    /// <param name="read">Its reader.</param>
    /// <param name="course">All readers of its course.</param>
    /// <param name="standing">The reader whose read stands; null where none does.</param>
    public Evaluator Of(ReaderColumns read, ImmutableArray<ReaderColumns> course, ReaderColumns? standing)
    {
        if (read.Role == ReaderRole.IndependentAssessor)
        {
            return severalIndependent ? Own(read, "R", independent, "Independent Assessor") : new(read, "B", "BICR");
        }

        var own = Ids(course, ReaderRole.Investigator);
        var main = own.Count == 1 ? own[0]
            : standing is { Role: ReaderRole.Investigator } stands ? stands.EvalId
            : own.FirstOrDefault(o => o.Length == 0);
        return read.EvalId == main ? new(read, "", "Investigator") : Own(read, "I", investigators, "Investigator");
    }

    private static Evaluator Own(ReaderColumns read, string letter, ImmutableDictionary<string, int> numbers, string unnamed) =>
        new(read, letter + numbers[read.EvalId].ToString(CultureInfo.InvariantCulture), read.EvalId.Length > 0 ? read.EvalId : unnamed);

    private static List<string> Ids(IEnumerable<ReaderColumns> course, ReaderRole role) =>
        [.. course.Where(r => r.Role == role).Select(r => r.EvalId).Distinct()];

    /// <summary>The number of each name: its own, so that R7 is 7 whoever else read; of a name without one, or with one that is taken, the least that is free.</summary>
    private static ImmutableDictionary<string, int> Numbered(IEnumerable<string> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] all = [.. names.Distinct().Order(StringComparer.Ordinal)];
        foreach (var name in all)
        {
            var digits = name.AsSpan(name.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1);
            if (digits.Length <= MostDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1 && !numbers.ContainsValue(number))
            {
                numbers.Add(name, number);
            }
        }

        foreach (var name in all.Where(n => !numbers.ContainsKey(n)))
        {
            numbers.Add(name, Enumerable.Range(1, all.Length).First(n => !numbers.ContainsValue(n)));
        }

        return numbers.ToImmutableDictionary(StringComparer.Ordinal);
    }
}
