using System.Collections.Immutable;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Patient;

/// <summary>The message of a progression: by the measured tumours, by spots that are not measured, or by a new one.</summary>
internal static class ProgressionMessage
{
    public static PatientMessage Of(CourseView view)
    {
        var visit = view.Current;
        var many = visit.NewLesions.Length > 1;
        if (visit.Target == TargetResponse.PD)
        {
            return Measured(view, visit) with { Also = [.. Also(visit, fromTarget: true)] };
        }

        if (visit.NonTarget == NonTargetResponse.PD)
        {
            return new(NonTargetIsBack(visit) ? "pd-back" : "pd-non-target", true) { Also = [.. Also(visit, fromTarget: false)] };
        }

        return visit.NewLesions.IsEmpty && visit.Overall == OverallResponse.PD
            ? new("pd-given", true)
            : new(many ? "pd-new-many" : "pd-new", true) { Also = [.. Smaller(visit)] };
    }

    private static PatientMessage Measured(CourseView view, VisitAssessment visit)
    {
        if (visit.Sum is not { } sum)
        {
            return new("pd-part", true);
        }

        var bySize = visit.Nadir is { Millimetres: > 0 } nadir && sum.Millimetres >= SumLimits.Progression(nadir, view.History.Options);
        if (!bySize || visit.PercentFromNadir is not { } percent || Smallest(view) is not { } smallest)
        {
            return new("pd-back", true);
        }

        (string, string) grown = ("percent", PlainWriting.Whole(percent));
        return smallest.Visit.IsBaseline
            ? new("pd-first", true) { Values = [grown] }
            : new("pd-smallest", true)
            {
                Values = [grown, ("smallestDate", PlainWriting.Date(smallest.Visit.Date, view.Facts.Clinic.Locale))],
                Box = NextToFirst(visit),
            };
    }

    /// <summary>A growth since the smallest scan may still be less than at first: one percentage without its reference would mislead.</summary>
    private static (string, ImmutableArray<(string, string)>)? NextToFirst(VisitAssessment visit) => visit.PercentFromBaseline switch
    {
        null => null,
        { } first when PlainWriting.IsSmall(first) => ("pd-smallest.same", []),
        { } first => (first < 0 ? "pd-smallest.smaller" : "pd-smallest.bigger", [("firstPercent", PlainWriting.Whole(first))]),
    };

    private static VisitAssessment? Smallest(CourseView view) => view.Visits.FirstOrDefault(v => v.Visit.Label == view.Current.NadirVisit);

    private static IEnumerable<(string, ImmutableArray<(string, string)>)> Also(VisitAssessment visit, bool fromTarget)
    {
        if (fromTarget && visit.NonTarget == NonTargetResponse.PD && !NonTargetIsBack(visit))
        {
            yield return ("also.non-target", []);
        }

        if (!visit.NewLesions.IsEmpty)
        {
            yield return (visit.NewLesions.Length > 1 ? "also.new-many" : "also.new", []);
        }

        if (!fromTarget)
        {
            foreach (var line in Smaller(visit))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<(string, ImmutableArray<(string, string)>)> Smaller(VisitAssessment visit)
    {
        if (visit is { Target: TargetResponse.PR, PercentFromBaseline: <= -30m and { } percent })
        {
            yield return ("also.smaller", [("percent", PlainWriting.Whole(percent))]);
        }
    }

    private static bool NonTargetIsBack(VisitAssessment visit) =>
        !visit.Visit.NonTargets.Any(n => n.Status == NonTargetStatus.UnequivocalProgression);
}
