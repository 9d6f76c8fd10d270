using System.Globalization;

namespace Recist.Rules;

/// <summary>
/// <c>UNIT_TO_CHECK</c>: a length that is a twelfth to an eighth, or 8 to 12 times, of those of the same lesion at the visits before and
/// after it.
/// </summary>
/// <remarks>
/// Centimetres among millimetres, or a slipped decimal point. The first or last length of a lesion is compared with its one neighbour;
/// where there are only two, the later
/// one is asked about, because its visit has the verdict. Lesions that are gone or have no length are passed over.
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

        return courses.SelectMany(c => OfLesion(c.Key, c.Value));

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

    private static IEnumerable<DataQuery> OfLesion(string lesion, List<(string Visit, decimal Length)> course)
    {
        for (var i = course.Count == 2 ? 1 : 0; course.Count > 1 && i < course.Count; i++)
        {
            var isOdd = i == 0 ? Slip(course[0].Length, course[1].Length) != 0 && !IsOddAmongTwo(course, 1)
                : i + 1 == course.Count ? Slip(course[i].Length, course[i - 1].Length) != 0 && !IsOddAmongTwo(course, i - 1)
                : IsOddAmongTwo(course, i);
            if (isOdd)
            {
                var beside = string.Join(" and ", new[] { i > 0 ? course[i - 1].Length : (decimal?)null, i + 1 < course.Count ? course[i + 1].Length : null }.OfType<decimal>().Select(Text));
                yield return new(QueryCodes.UnitToCheck, course[i].Visit, [lesion]) { Found = $"{Text(course[i].Length)} mm beside {beside} mm" };
            }
        }
    }

    /// <summary>True for a length that is a tenth of both its neighbours, or ten times both: then these two are not.</summary>
    private static bool IsOddAmongTwo(List<(string Visit, decimal Length)> course, int at) =>
        at > 0 && at + 1 < course.Count && Slip(course[at].Length, course[at - 1].Length) is not 0 and var slip && slip == Slip(
            course[at].Length,
            course[at + 1].Length);

    /// <summary>-1 for about a tenth of the other, 1 for about ten times, 0 for neither.</summary>
    private static int Slip(decimal length, decimal other) =>
        other >= Least * length && other <= Most * length ? -1
        : length >= Least * other && length <= Most * other ? 1
        : 0;

    private static string Text(decimal millimetres) => millimetres.ToString("0.####", CultureInfo.InvariantCulture);
}
