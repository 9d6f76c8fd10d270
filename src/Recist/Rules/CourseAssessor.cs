using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>Reads one history visit by visit, each in the light of those before it.</summary>
internal sealed class CourseAssessor
{
    private readonly PatientHistory history;
    private readonly ImmutableArray<Visit> visits;
    private readonly Visit? baseline;
    private readonly LesionIndex lesions;
    private readonly EarlierVisits earlier;
    private readonly NewLesionLog newLesions;
    private readonly bool responsesAreGiven;
    private readonly TargetDisease targetDisease;
    private readonly MethodChanged methods;
    private readonly SliceChanged slices;
    private readonly UncommentedProgression progression = new();
    private readonly VisitAssessment[] results;
    private readonly List<DataQuery> queries = [];
    private readonly List<BackDatedVisit> backDated = [];
    private readonly IRecistCourse? irecist;
    private readonly JoinedNewLesions? joined;
    private int lastReappearance;

    public CourseAssessor(PatientHistory history)
    {
        this.history = history;
        visits = LastPossibleDays.Of(VisitOrder.Of(history.Visits));
        baseline = visits is [{ IsBaseline: true } first, ..] ? first : null;
        lesions = new(history.Lesions, history.Options);
        joined = CriteriaDifferences.Of(history.Options).NewLesions == NewLesionEntry.JoinTheSum ? new(history, lesions) : null;
        earlier = new(lesions.Targets.Length + (joined is null ? 0 : MeasurableNewLesion.Most));
        newLesions = new(lesions, history.Options);
        targetDisease = KnownTargets.Of(history);
        responsesAreGiven = GivenResponse.IsSourceOf(visits, lesions);
        methods = new(baseline, lesions);
        slices = new(baseline, lesions);
        results = new VisitAssessment[visits.Length];
        irecist = CriteriaDifferences.Of(history.Options).Progression == ProgressionStanding.ToBeConfirmed && !responsesAreGiven ? new(history.Lesions, history.Options) : null;
    }

    public Assessment Assess()
    {
        queries.AddRange(UnitToCheck.Of(visits));
        Ask(ThickSlicesOfNode.Of(baseline, lesions));
        for (var place = 0; place < visits.Length; place++)
        {
            results[place] = Read(visits[place], place);
            earlier.Add(results[place], ReferenceEquals(visits[place], baseline));
            AskAbout(results[place]);
        }

        irecist?.Finish(results);
        CompleteReadAsPartial.Apply(results, lastReappearance, !lesions.Targets.IsEmpty);
        foreach (var visit in joined is null ? backDated : [])
        {
            results[visit.Place] = BackDatedProgression.Apply(results[visit.Place], visit, history.Options);
        }

        Settle();

        Ask(irecist is null && joined is null ? ResponseAfterProgression.Of(results) : null);
        Ask(CompleteThenPartialRule.Partial(Counted()) is { } partial ? new(QueryCodes.CompleteThenPartial, partial.Visit, []) : null);
        PartialAfterComplete.Apply(results, history);
        var counted = Counted();
        var assessment = new Assessment(
            history,
            ConformanceRules.Check(history, lesions, baseline is null ? null : results[0]),
            ImmutableArray.Create(results),
            BestResponseRules.Decide(counted, history.Options, targetDisease),
            [.. queries]);
        return assessment with { Endpoints = EndpointRules.Decide(CourseFollowUp.Of(history with { Visits = visits }, results, responsesAreGiven), counted, assessment.BestThatCounts) };
    }

    private ImmutableArray<CountedAssessment> Counted() => CountedAssessments.Of(results, history);

    /// <summary>What later visits make of an earlier progression.</summary>
    private void Settle()
    {
        switch (CriteriaDifferences.Of(history.Options).Progression)
        {
            case ProgressionStanding.ToBeConfirmed:
                ProgressionBlocks.Apply(results);
                break;
            case ProgressionStanding.MayBeNegated:
                NegatedProgression.Apply(results);
                break;
        }
    }

    private VisitAssessment Read(Visit visit, int place)
    {
        if (ReferenceEquals(visit, baseline))
        {
            return BaselineVisit.Of(visit, lesions, earlier, history.Options);
        }

        if (visit.Missed)
        {
            return ByIRecist(
                MissedVisit.Of(visit, lesions, earlier),
                NonTargetSituation.Of(lesions, visit, earlier, history.Options),
                NewLesionVerdict.None,
                place);
        }

        return GivenResponse.Is(visit) ? GivenResponse.Of(visit) : FollowUp(visit, place);
    }

    private VisitAssessment FollowUp(Visit visit, int place)
    {
        var nonTargets = NonTargetSituation.Of(lesions, visit, earlier, history.Options);
        var found = newLesions.Add(visit, place);
        joined?.Add(visit, found);
        var targets = TargetSituation.Of(joined?.Lesions ?? lesions, joined?.WithSizes(visit) ?? visit, earlier, history.Options);
        backDated.AddRange(found.BackDated);
        Ask(ReappearedTooSmallQuery.Of(targets, visit));
        var result = joined is null
            ? FollowUpVisit.Of(visit, targets, nonTargets, found, found.IsProgression)
            : joined.Named(FollowUpVisit.Of(visit, targets, nonTargets, joined.Reasoned(found), !joined.Present.IsEmpty));
        if (CompleteReadAsPartial.Shows(result, targets, nonTargets))
        {
            lastReappearance = place;
        }

        return responsesAreGiven && result.Overall == OverallResponse.NED
            ? GivenResponse.NotStated(visit)
            : ByIRecist(result, nonTargets, found, place);
    }

    private VisitAssessment ByIRecist(VisitAssessment recist, NonTargetSituation nonTargets, NewLesionVerdict found, int place) =>
        irecist?.Add(IRecistReading.Of(recist, nonTargets, found), place, found.BackDated) ?? recist;

    private void AskAbout(VisitAssessment result)
    {
        Ask(UnknownLesion.Of(result.Visit, lesions));
        Ask(NewLesionWithBaselineId.Of(result.Visit, lesions));
        Ask(progression.Of(result.Visit));
        Ask(methods.Of(result.Visit));
        Ask(slices.Of(result.Visit));
        Ask(EffusionWithoutCytology.Of(result.Visit, lesions, history.Options));
        Ask(SmallNewNodule.Of(result.Visit, history.Options));
        Ask(ResponseWithoutTargets.Of(result.Visit, targetDisease));
        Ask(PortaHepatisNodeQuery.Of(result.Visit, history));
        Ask(RecordedResponseDiffers.Of(result));
        queries.AddRange(ReferenceEquals(result.Visit, baseline) ? [] : RecordedPartsDiffer.Of(result));
    }

    private void Ask(DataQuery? query)
    {
        if (query is not null)
        {
            queries.Add(query);
        }
    }
}
