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
    private readonly ImmutableArray<string> independent;
    private readonly ImmutableArray<string> investigators;
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

    private static Evaluator Own(ReaderColumns read, string letter, ImmutableArray<string> numbers, string unnamed) =>
        new(read, letter + (numbers.IndexOf(read.EvalId) + 1).ToString(CultureInfo.InvariantCulture), read.EvalId.Length > 0 ? read.EvalId : unnamed);

    private static List<string> Ids(IEnumerable<ReaderColumns> course, ReaderRole role) =>
        [.. course.Where(r => r.Role == role).Select(r => r.EvalId).Distinct()];

    /// <summary>Names in the order of their numbers: RADIOLOGIST 2 is the second, whoever else read.</summary>
    private static ImmutableArray<string> Numbered(IEnumerable<string> names)
    {
        List<string> left = [.. names.Distinct().Order(StringComparer.Ordinal)];
        var places = new string[left.Count];
        foreach (var name in left.ToList())
        {
            var digits = name.AsSpan(name.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1);
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1 && number <= places.Length && places[number - 1] is null)
            {
                places[number - 1] = name;
                left.Remove(name);
            }
        }

        foreach (var name in left)
        {
            places[Array.FindIndex(places, p => p is null)] = name;
        }

        return [.. places];
    }
}
