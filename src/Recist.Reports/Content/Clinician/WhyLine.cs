using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>The one line that says with numbers why the overall response is what it is.</summary>
internal static class WhyLine
{
    public static string Of(CourseView view)
    {
        var parts = Parts(view, view.Current, Notation.Of(view.Facts.Clinic)).ToArray();
        var line = string.Join("; ", parts) + ".";
        return ClinicianWords.Sentence(line);
    }

    /// <summary>True for a rule of iRECIST: the line says it in its own sentence.</summary>
    public static bool Says(Reason reason) => reason.Rule.StartsWith("irecist.", StringComparison.Ordinal);

    private static IEnumerable<string> Parts(CourseView view, VisitAssessment visit, Notation notation)
    {
        if (CourseView.Standing(visit) is not { } standing)
        {
            yield return view.Lesions(LesionRole.Target).IsEmpty
                ? ClinicianWords.BaselineWithoutTargets
                : view.Baseline?.Sum is { } sum
                ? ClinicianWords.BaselineWhy(notation.Millimetres(sum), view.Lesions(LesionRole.Target).Length).TrimEnd('.')
                : ClinicianWords.BaselineWhyNoSum.TrimEnd('.');
            yield break;
        }

        var sentences = visit.Reasons.Where(Says).Select(r => ReasonSentences.For(r, view.History.Options).TrimEnd('.')).Distinct().ToList();
        if (sentences.Count > 0)
        {
            yield return string.Join(". ", sentences);
        }

        if (visit.Visit.Missed)
        {
            yield return ClinicianWords.WhyMissed;
            yield break;
        }

        if (visit.Target is { } target && (!standing.IsProgression() || target == TargetResponse.PD))
        {
            yield return Target(view, visit, target, notation);
        }

        var progressing = visit.Visit.NonTargets.Where(n => n.Status == NonTargetStatus.UnequivocalProgression).Select(n => n.Lesion).ToArray();
        if (visit.NonTarget == NonTargetResponse.PD && progressing.Length > 0)
        {
            yield return ClinicianWords.WhyNonTarget(progressing, view.History.Options.Criteria);
        }
        else if (visit.Reasons.FirstOrDefault(static r => r.Rule == RuleIds.NonTargetReappearance) is { } back)
        {
            yield return ClinicianWords.WhyBack(back.Lesions);
        }
        else if (!standing.IsProgression() && visit.Reasons.FirstOrDefault(static r => r.Rule is RuleIds.OverallMarker or RuleIds.NonTargetMarker) is { } marker)
        {
            yield return ClinicianWords.WhyMarkers(visit.NonTarget is not null, Fact(marker, "markers"));
        }
        else if (visit.NonTarget is { } nonTarget && (!standing.IsProgression() || visit.Target is null))
        {
            yield return ClinicianWords.WhyNonTargetState(nonTarget.Code());
        }

        var progress = NewLesionsThatProgress(view, visit).ToArray();
        if (progress.Length > 0)
        {
            yield return view.History.Options.Criteria == Criteria.ImRecist ? ClinicianWords.WhyNewOnly(progress) : ClinicianWords.WhyNew(progress);
        }

        if (visit.Overall is { } then && then != standing)
        {
            yield return Later(visit, then);
        }

        if (visit.Reasons.FirstOrDefault(static r => r.Rule == RuleIds.ImRecistNegated) is { } negated)
        {
            yield return ClinicianWords.WhyNegated(Fact(negated, "negatedAt"));
        }

        if (visit is { Target: null, NonTarget: null, NewLesions.IsEmpty: true })
        {
            yield return $"{ResponseWords.Term(standing).ToLowerInvariant()}";
        }
    }

    /// <summary>What a later visit made of this one: a progression that is dated back, or a CR that was none.</summary>
    private static string Later(VisitAssessment visit, OverallResponse then) =>
        visit.Reasons.FirstOrDefault(static r => r.Rule == RuleIds.NewLesionBackDated) is { } backDated
            ? ClinicianWords.WhyBackDated(backDated.Lesions, Fact(backDated, "confirmedAt"), then.Code())
        : visit.Reasons.FirstOrDefault(static r => r.Rule == RuleIds.OverallCrReadAsPr) is { } back
            ? ClinicianWords.WhyReadAnew(Fact(back, "backAt"), then.Code())
        : ClinicianWords.WhyKnownThen(then.Code());

    private static string Fact(Reason reason, string name) => reason.Facts.First(f => f.Name == name).Value;

    /// <summary>By iRECIST only those first seen here: the sentences of its rules say what known ones do.</summary>
    private static IEnumerable<string> NewLesionsThatProgress(CourseView view, VisitAssessment visit) =>
        view.History.Options.Criteria == Criteria.IRecist ? visit.Reasons.Where(IsOfNewLesion).SelectMany(static r => r.Lesions) : visit.NewLesions;

    private static bool IsOfNewLesion(Reason reason) =>
        reason.Rule is RuleIds.NewLesionUnequivocal or RuleIds.NewLesionRegionNotImaged or RuleIds.NewLesionPet;

    private static string Target(CourseView view, VisitAssessment visit, TargetResponse target, Notation notation)
    {
        var letters = target.Code();
        if (visit.Reasons.FirstOrDefault(static r => r.Rule == RuleIds.TargetReappearance) is { } reappeared)
        {
            return ClinicianWords.WhyBack(reappeared.Lesions);
        }

        if (visit.Sum is not { } sum)
        {
            return target == TargetResponse.PD && visit is { PartialSum: { } part, Nadir: { } smallest }
                ? ClinicianWords.WhyPartial(notation.Millimetres(part), notation.Millimetres(smallest))
                : target == TargetResponse.NE
                    ? ClinicianWords.WhyMissing(Missing(visit).DefaultIfEmpty(letters))
                    : ClinicianWords.WhyAccepted(Missing(visit), letters);
        }

        var shown = SumRows.Sum(view, visit, notation);
        if (target == TargetResponse.PD && visit.Nadir is { } nadir)
        {
            var (from, by) = (NadirText(view, visit, notation), SumRows.FromNadirMm(visit, notation));
            return visit.PercentFromNadir is null
                ? ClinicianWords.WhyAgainstZeroNadir(shown, by, from, letters)
                : ClinicianWords.WhyAgainstNadir(notation.Millimetres(nadir), shown, SumRows.FromNadir(visit, notation), by, from, letters);
        }

        if (view.Baseline?.Sum is not { } baseline || visit.PercentFromBaseline is null)
        {
            return target == TargetResponse.NE ? ClinicianWords.WhyNoBaselineSum : ClinicianWords.WhyTarget(letters);
        }

        // Growth matters for SD, and for a PR that has grown from its nadir.
        return target != TargetResponse.CR && visit.Nadir is { } lowest && (target == TargetResponse.SD || sum > lowest)
            ? ClinicianWords.WhyStable(notation.Millimetres(baseline), shown, SumRows.FromBaseline(visit, notation), FromNadir(visit, notation), letters)
            : ClinicianWords.WhyAgainstBaseline(notation.Millimetres(baseline), shown, SumRows.FromBaseline(visit, notation), letters);
    }

    private static IEnumerable<string> Missing(VisitAssessment visit) => visit.TargetValues.Where(v => v.Value is null).Select(v => v.Lesion);

    private static string FromNadir(VisitAssessment visit, Notation notation) => visit.PercentFromNadir is null
        ? ClinicianWords.Unit(SumRows.FromNadirMm(visit, notation))
        : ClinicianWords.Both(SumRows.FromNadir(visit, notation), SumRows.FromNadirMm(visit, notation));

    private static string NadirText(CourseView view, VisitAssessment visit, Notation notation)
    {
        var at = view.Visits.FirstOrDefault(v => v.Visit.Label == visit.NadirVisit);
        return at is null ? ClinicianWords.None : ClinicianWords.VisitAndDate(at.Visit.Label, notation.Date(at.Visit.Date));
    }
}
