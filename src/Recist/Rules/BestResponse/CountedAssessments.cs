using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The assessments that may give the best response (RECIST 1.1 section 4.4.3; admiralonco filter_pd).</summary>
/// <remarks>
/// From the first day that counts on (<see cref="FirstCountedDay"/>), but a progression between the start and that day ends the course; up to and including the first PD after back-dating; none after death or a new anti-cancer therapy,
/// one on its first day counts, and a progression by the day it is dated to. Of one day the worst counts. A partial date is its last
/// possible day (<see cref="LastPossibleDays"/>). By iRECIST the first iCPD is that PD, and an iUPD stops nothing; its words are read as
/// those of RECIST 1.1. By imRECIST a negated PD counts nothing. A PR or SD that the source gives of a patient without targets counts as
/// Non-CR/Non-PD.
/// </remarks>
internal static class CountedAssessments
{
    public static ImmutableArray<CountedAssessment> Of(IReadOnlyList<VisitAssessment> visits, PatientHistory history)
    {
        var dates = history.Dates;
        if (ReferenceDate.Of(visits, dates) is not { } reference || StartDate.Of(visits, dates) is not { } start || FirstCountedDay.Of(visits, dates) is not { } first)
        {
            return [];
        }

        var measured = KnownTargets.Of(history) != TargetDisease.None;
        var counted = ImmutableArray.CreateBuilder<CountedAssessment>();
        var last = default(DateOnly?);
        foreach (var visit in visits.Where(v => v.Counted is not null))
        {
            var assessment = new CountedAssessment(Word(visit.Counted!.Value, measured), visit.Visit.Date.DaysSince(reference), visit.Visit.Label);
            var tooEarly = visit.Visit.Date.DaysSince(assessment.Response == OverallResponse.PD ? start : first) < 0;
            if (tooEarly || IsAfter(dates.NewTherapy, visit.Visit.Date) || IsAfter(dates.Death, visit.Visit.Date))
            {
                continue;
            }

            if (assessment.Response == OverallResponse.PD && IsAfter(dates.NewTherapy, Progression.Day(visit, history.Options)))
            {
                break;
            }

            if (counted.Count > 0 && last == visit.Visit.Date.Latest)
            {
                counted[^1] = Badness(assessment.Response) > Badness(counted[^1].Response) ? assessment : counted[^1];
            }
            else if (counted.Count > 0 && counted[^1].Response == OverallResponse.PD)
            {
                break;
            }
            else
            {
                counted.Add(assessment);
            }

            last = visit.Visit.Date.Latest;
        }

        return counted.DrainToImmutable();
    }

    private static OverallResponse Word(OverallResponse counted, bool measured) => IRecistWords.Recist(counted) switch
    {
        OverallResponse.PR or OverallResponse.SD when !measured => OverallResponse.NonCRNonPD,
        var word => word,
    };

    private static bool IsAfter(ScanDate? end, ScanDate day) => end is { } date && day.DaysSince(date) > 0;

    /// <summary>Rank of a response among those of one day; NED ranks as SD.</summary>
    public static int Badness(OverallResponse response) => response switch
    {
        OverallResponse.NE => 0,
        OverallResponse.CR => 1,
        OverallResponse.PR => 2,
        OverallResponse.SD or OverallResponse.NED => 3,
        OverallResponse.NonCRNonPD => 4,
        OverallResponse.IUPD => 5,
        _ => 6,
    };
}
