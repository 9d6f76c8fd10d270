using System.Collections.Immutable;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>What the verdict strip and the table of visits say of new lesions: every one that is there or in doubt is named, whether the visit lists it or not.</summary>
internal static class NewLesionCell
{
    /// <summary>The text; "no" only where no new lesion is there and none is in doubt.</summary>
    /// <param name="view">The course up to the visit reported.</param>
    /// <param name="visit">The visit.</param>
    public static string Of(CourseView view, VisitAssessment visit)
    {
        if (visit.Visit.IsBaseline || visit.Visit.Missed)
        {
            return ClinicianWords.None;
        }

        if (visit.Reasons.Any(static r => r.Rule == RuleIds.OverallGiven))
        {
            return visit.Visit.RecordedNewLesion is { } isNew ? ClinicianWords.NewAsRecorded(isNew) : ClinicianWords.None;
        }

        string[] parts = [.. Parts(view, visit)];
        return parts.Length == 0 ? ClinicianWords.No : string.Join("; ", parts);
    }

    /// <summary>True where a new lesion is there that no earlier visit had.</summary>
    public static bool IsNewHere(CourseView view, VisitAssessment visit) => !First(view, visit).IsEmpty;

    private static IEnumerable<string> Parts(CourseView view, VisitAssessment visit)
    {
        var (first, dated) = (First(view, visit), Named(visit, RuleIds.NewLesionBackDated));
        ImmutableArray<string> certain = [.. first.Except(dated, StringComparer.Ordinal)];
        ImmutableArray<string> known = [.. visit.NewLesionsPresent.Except(first, StringComparer.Ordinal)];
        ImmutableArray<string> doubtful =
        [
            .. Named(visit, RuleIds.NewLesionEquivocal, RuleIds.NewLesionSmallNode, RuleIds.NewLesionPetFollowed)
                .Except(visit.NewLesionsPresent, StringComparer.Ordinal).Except(dated, StringComparer.Ordinal),
        ];
        return new[]
        {
            certain.IsEmpty ? "" : ClinicianWords.NewCount(certain),
            known.IsEmpty ? "" : ClinicianWords.StillThere(known),
            dated.IsEmpty ? "" : ClinicianWords.NewDatedBack(dated),
            doubtful.IsEmpty ? "" : ClinicianWords.NewInDoubt(doubtful),
        }.Where(static part => part.Length > 0);
    }

    /// <summary>New lesions that are new at this visit: where the criteria follow them, those that were not there before.</summary>
    private static ImmutableArray<string> First(CourseView view, VisitAssessment visit) => view.History.Options.Criteria is not (Criteria.IRecist or Criteria.ImRecist)
        ? visit.NewLesionsPresent
        : [.. visit.NewLesionsPresent.Except(view.Visits.TakeWhile(v => v != visit).SelectMany(static v => v.NewLesionsPresent), StringComparer.Ordinal)];

    private static ImmutableArray<string> Named(VisitAssessment visit, params ReadOnlySpan<string> rules)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var reason in visit.Reasons)
        {
            if (rules.Contains(reason.Rule))
            {
                ids.AddRange(reason.Lesions);
            }
        }

        return [.. ids.Distinct(StringComparer.Ordinal)];
    }
}
