namespace Recist.Rules;

/// <summary>By an option, a PR after a CR is progression: the disease was back (RECIST 1.1 Table 3 footnote; option <c>crThenPr</c> = pd).</summary>
/// <remarks>
/// Best response and endpoints take every PR after a CR for PD, by iRECIST for an iUPD, also where a later PR would confirm it; the
/// visit keeps its word. Where lesions are recorded one must be seen: a PR by a marker, by a non-target that was not evaluated or by an
/// equivocal finding is no disease that came back. Of one day the worst response counts, as everywhere. After a progression nothing is looked at. Without targets there is no PR.
/// </remarks>
internal static class PartialAfterComplete
{
    public static void Apply(VisitAssessment[] visits, PatientHistory history)
    {
        if (history.Options.CompleteThenPartial != CompleteThenPartial.Progression
            || KnownTargets.Of(history) == TargetDisease.None
            || FirstCountedDay.Of(visits, history.Dates) is not { } first)
        {
            return;
        }

        string? complete = null;
        var days = Enumerable.Range(0, visits.Length)
            .Where(i => visits[i].Counted is not null && visits[i].Visit.Date.DaysSince(first) >= 0)
            .GroupBy(i => visits[i].Visit.Date.Latest);
        foreach (var day in days)
        {
            var worst = IRecistWords.Recist(visits[day.MaxBy(i => CountedAssessments.Badness(Word(visits[i])))].Counted!.Value);
            if (worst == OverallResponse.PD)
            {
                return;
            }

            if (complete is not null && worst == OverallResponse.PR)
            {
                Mark(visits, day.Where(i => Word(visits[i]) == OverallResponse.PR && DiseaseIsSeen(visits[i])), complete);
            }

            complete ??= worst == OverallResponse.CR ? visits[day.First(i => Word(visits[i]) == worst)].Visit.Label : null;
        }
    }

    private static bool DiseaseIsSeen(VisitAssessment visit) =>
        GivenResponse.Is(visit.Visit)
        || visit.Target is not (null or TargetResponse.CR)
        || visit.Visit.NonTargets.Any(static n => n.Status is NonTargetStatus.Present or NonTargetStatus.Increased or NonTargetStatus.UnequivocalProgression);

    private static void Mark(VisitAssessment[] visits, IEnumerable<int> places, string complete)
    {
        foreach (var i in places.ToList())
        {
            var reason = new Reason(RuleIds.BestPrAfterCr, [], [new("completeAt", complete)]);
            visits[i] = visits[i] with { CountsAsProgression = true, Reasons = visits[i].Reasons.Add(reason) };
        }
    }

    private static OverallResponse Word(VisitAssessment visit) => IRecistWords.Recist(visit.Counted!.Value);
}
