using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The new lesions of a course by imRECIST: measurable ones join the sum of the targets, and none is progression by itself (imRECIST).</summary>
/// <remarks>
/// One joins at the first visit at which it is unequivocal and measurable; before it counts nothing. From then on a visit that
/// does not give its size has an incomplete sum; one that is ruled out is 0 mm until it is certain and measurable again. Without targets
/// at baseline they are the whole sum, which begins at the first sight: it can progress, and has no baseline to respond from.
/// </remarks>
internal sealed class JoinedNewLesions(PatientHistory history, LesionIndex baselineLesions)
{
    private readonly NewLesionList list = new(history.Lesions);
    private readonly List<Lesion> joined = [];
    private readonly HashSet<string> struckOff = new(StringComparer.Ordinal);
    private LesionIndex? grown;
    private NewLesionBook book = NewLesionBook.Empty;

    /// <summary>Targets and joined new lesions so far; grows at the visit at which one joins.</summary>
    public LesionIndex Lesions => grown ?? baselineLesions;

    /// <summary>New lesions that are there, measured or not; a visit that does not list one does not make it go.</summary>
    public ImmutableArray<string> Present => book.Present;

    /// <summary>Takes the new lesions of a visit into account.</summary>
    public void Add(Visit visit, NewLesionVerdict found)
    {
        book = book.After(visit.NewLesions, found.Unequivocal, list);
        foreach (var finding in visit.NewLesions)
        {
            if (finding.Status == NewLesionStatus.RuledOut && joined.Exists(l => l.Id == finding.Lesion))
            {
                struckOff.Add(finding.Lesion);
            }
            else if (found.Unequivocal.Contains(finding.Lesion) && Joins(finding) && !struckOff.Remove(finding.Lesion))
            {
                joined.Add(list.Of(finding) with { Role = LesionRole.New });
            }
        }

        if (Lesions.Targets.Length < baselineLesions.Targets.Length + joined.Count)
        {
            grown = new(history.Lesions, history.Options, [.. joined]);
        }
    }

    /// <summary>The visit with the sizes of the joined lesions among its measurements.</summary>
    public Visit WithSizes(Visit visit) =>
        joined.Count == 0 ? visit : visit with { Measurements = [.. visit.Measurements, .. joined.Select(l => Size(l.Id, visit)).OfType<TargetMeasurement>()] };

    /// <summary>The findings with the reason that a new lesion has here; one that is called certain and listed as gone is not there.</summary>
    public NewLesionVerdict Reasoned(NewLesionVerdict found) => found with
    {
        Judgements = [.. found.Judgements.Where(j => j.Status != NewLesionStatus.Unequivocal || Present.Contains(j.Lesion)).Select(static j => j.Status == NewLesionStatus.Unequivocal ? j with { Rule = RuleIds.ImRecistNewLesion } : j)],
    };

    /// <summary>The visit with the new lesions that are there, also named where they withhold its CR, whether it lists them or not.</summary>
    public VisitAssessment Named(VisitAssessment visit) => visit with
    {
        NewLesionsPresent = Present,
        Reasons = [.. visit.Reasons.Select(r => r.Rule == RuleIds.ImRecistNewLesionRemains ? r with { Lesions = Present } : r)],
    };

    private TargetMeasurement? Size(string id, Visit visit) => struckOff.Contains(id) ? new(id, MeasurementState.Absent) : visit.NewLesions.FirstOrDefault(f => f.Lesion == id) switch
    {
        null => null,
        { Change: NewLesionChange.Absent } => new(id, MeasurementState.Absent),
        { Diameter: { } diameter } when diameter == Length.Zero => new(id, MeasurementState.Absent),
        { Diameter: { } diameter } finding => new(id, MeasurementState.Measured, diameter) { Source = finding.Source },
        _ => null,
    };

    private bool Joins(NewLesionFinding finding)
    {
        var lesion = list.Of(finding);
        return baselineLesions.TargetPlace(finding.Lesion) is null
            && joined.TrueForAll(l => l.Id != finding.Lesion || struckOff.Contains(l.Id))
            && MeasurableNewLesion.IsLargeEnough(finding, lesion.IsNode)
            && MeasurableNewLesion.HasRoom(joined.Where(l => !struckOff.Contains(l.Id)).Select(OrganName.Of), OrganName.Of(lesion));
    }
}
