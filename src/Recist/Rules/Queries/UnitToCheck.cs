using System.Globalization;

namespace Recist.Rules;

/// <summary>
/// <c>UNIT_TO_CHECK</c>: a length that is a twelfth to an eighth, or 8 to 12 times, of those of the same lesion at the visits before and
/// after it; or several in a row that are so of the one before them.
/// </summary>
/// <remarks>
/// Centimetres among millimetres, or a slipped decimal point. The first or last length of a lesion is compared with its one neighbour;
/// where there are only two, the later
/// one is asked about, because its visit has the verdict. A slip that lasts looks like a deep response: every visit of it is flagged, and
/// no verdict is changed. Lesions that are gone or have no length are passed over.
/// </remarks>
internal static class UnitToCheck
{
    private const int Least = 8;
    private const int Most = 12;

    public static IEnumerable<DataQuery> Of(IReadOnlyList<Visit> visits)
    {
        var courses = new Dictionary<string, List<(string Visit, decimal Length)>>(StringComparer.Ordinal);
        foreach (var visit in visits)
        {
            foreach (var finding in visit.Measurements)
            {
                Add(finding.Lesion, visit, finding.Fragments.IsDefaultOrEmpty ? finding.Diameter : null);
            }

            foreach (var finding in visit.NonTargets)
            {
                Add(finding.Lesion, visit, finding.ShortAxis);
            }

            foreach (var finding in visit.NewLesions)
            {
                Add(finding.Lesion, visit, finding.Diameter);
            }
        }

        return courses.Where(c => MayHaveSlipped(c.Value)).SelectMany(c => OfLesion(c.Key, c.Value));

        void Add(string lesion, Visit visit, Length? length)
        {
            if (length is { Millimetres: > 0 and var millimetres })
            {
                if (!courses.TryGetValue(lesion, out var course))
                {
                    courses.Add(lesion, course = []);
                }

                course.Add((visit.Label, millimetres));
            }
        }
    }

    /// <summary>False for nearly every lesion, at no cost.</summary>
    private static bool MayHaveSlipped(List<(string Visit, decimal Length)> course)
    {
        var (least, most) = (course[0].Length, course[0].Length);
        foreach (var (_, length) in course)
        {
            least = Math.Min(least, length);
            most = Math.Max(most, length);
        }

        return most >= Least * least;
    }

    private static IEnumerable<DataQuery> OfLesion(string lesion, List<(string Visit, decimal Length)> course)
    {
        var ofRuns = Runs(course).ToHashSet();
        for (var i = course.Count == 2 ? 1 : 0; course.Count > 1 && i < course.Count; i++)
        {
            if (IsOddAlone(course, i) && !ofRuns.Any(r => (i + 1 == course.Count && r.To == i - 1) || (i == 0 && IsDeepResponse(course, r))))
            {
                var beside = string.Join(" and ", new[] { i > 0 ? course[i - 1].Length : (decimal?)null, i + 1 < course.Count ? course[i + 1].Length : null }.OfType<decimal>().Select(Text));
                yield return new(QueryCodes.UnitToCheck, course[i].Visit, [lesion]) { Found = $"{Text(course[i].Length)} mm beside {beside} mm" };
            }
            else if (ofRuns.FirstOrDefault(r => r.From <= i && i <= r.To) is { From: > 0 } run)
            {
                yield return new(QueryCodes.UnitToCheck, course[i].Visit, [lesion])
                {
                    Found = $"{Text(course[i].Length)} mm, from {course[run.From].Visit} on, after {Text(course[run.From - 1].Length)} mm",
                };
            }
        }
    }

    /// <summary>From the second length on the lesion is small for good: where a unit has slipped, it is that of these visits and not of the first.</summary>
    private static bool IsDeepResponse(List<(string Visit, decimal Length)> course, (int From, int To) run) => run.From == 1 && course[1].Length < course[0].Length;

    private static bool IsOddAlone(List<(string Visit, decimal Length)> course, int i) =>
        i == 0 ? Slip(course[0].Length, course[1].Length) != 0 && !IsOddAmongTwo(course, 1)
        : i + 1 == course.Count ? Slip(course[i].Length, course[i - 1].Length) != 0 && !IsOddAmongTwo(course, i - 1)
        : IsOddAmongTwo(course, i);

    /// <summary>
    /// Two lengths or more, in a row, that are all about a tenth, or ten times, of the one before them or beyond that: up to the last of the
    /// lesion, or to a step back. A lesion that has been on its way between them has changed.
    /// </summary>
    private static IEnumerable<(int From, int To)> Runs(List<(string Visit, decimal Length)> course)
    {
        for (var from = 1; from + 1 < course.Count; from++)
        {
            var (before, slip) = (course[from - 1].Length, Slip(course[from].Length, course[from - 1].Length));
            if (slip == 0)
            {
                continue;
            }

            var to = from;
            while (to + 1 < course.Count && IsBeyond(course[to + 1].Length, before, slip))
            {
                to++;
            }

            if (to > from && (to + 1 == course.Count || Slip(course[to + 1].Length, course[to].Length) == -slip))
            {
                yield return (from, to);
                from = to;
            }
        }
    }

    private static bool IsBeyond(decimal length, decimal before, int slip) => slip < 0 ? Least * length <= before : length >= Least * before;

    /// <summary>True for a length that is a tenth of one neighbour, or ten times it, and as far from the other or farther: then these two are not.</summary>
    private static bool IsOddAmongTwo(List<(string Visit, decimal Length)> course, int at)
    {
        if (at == 0 || at + 1 == course.Count)
        {
            return false;
        }

        var (before, length, after) = (course[at - 1].Length, course[at].Length, course[at + 1].Length);
        var slip = Slip(length, before) is not 0 and var ofBefore ? ofBefore : Slip(length, after);
        return slip != 0 && IsBeyond(length, before, slip) && IsBeyond(length, after, slip);
    }

    /// <summary>-1 for about a tenth of the other, 1 for about ten times, 0 for neither.</summary>
    private static int Slip(decimal length, decimal other) =>
        other >= Least * length && other <= Most * length ? -1
        : length >= Least * other && length <= Most * other ? 1
        : 0;

    private static string Text(decimal millimetres) => millimetres.ToString("0.####", CultureInfo.InvariantCulture);
}
