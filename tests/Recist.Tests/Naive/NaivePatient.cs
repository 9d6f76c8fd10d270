namespace Recist.Tests.Naive;

/// <summary>A history laid out for the naive evaluator, with the visits evaluated so far.</summary>
internal sealed class NaivePatient
{
    public NaivePatient(PatientHistory history)
    {
        History = history;
        Options = history.Options;
        Visits = NaiveLastDays.Of(NaiveVisitOrder.Of(history.Visits));
        Baseline = Visits.Find(v => v.IsBaseline);
        Targets = [.. history.Lesions.Where(l => l.Role == LesionRole.Target)];
        NonTargets = [.. history.Lesions.Where(l => l.Role == LesionRole.NonTarget)];
        ResponsesAreGiven = Targets.Count == 0 && NonTargets.Count == 0 && Visits.Exists(HasOnlyResponse);
    }

    public PatientHistory History { get; }

    public ResponseOptions Options { get; }

    public List<Visit> Visits { get; }

    public Visit? Baseline { get; }

    public List<Lesion> Targets { get; }

    public List<Lesion> NonTargets { get; }

    public bool ResponsesAreGiven { get; }

    /// <summary>Disease that nobody measures: no target is listed, or, where responses alone are given, they say so. Null where it cannot be known.</summary>
    public bool? HasNothingMeasured
    {
        get
        {
            if (!ResponsesAreGiven)
            {
                return Targets.Count == 0;
            }

            var words = Visits.Where(HasOnlyResponse).Select(v => v.GivenOverall).ToList();
            return words.Exists(w => w is OverallResponse.PR or OverallResponse.SD or OverallResponse.IPR or OverallResponse.ISD) ? false
                : words.Exists(w => w is OverallResponse.NonCRNonPD or OverallResponse.NonICRNonIUPD) ? true
                : null;
        }
    }

    public bool IsRecist10 => Options.Criteria == Criteria.Recist10;

    /// <summary>Evaluated so far, in the order of the visits, the baseline included.</summary>
    public List<NaiveVisit> Done { get; } = [];

    /// <summary>Response-level: a response and nothing that one could be computed from.</summary>
    public static bool HasOnlyResponse(Visit visit) =>
        visit.GivenOverall is not null && visit.Measurements.IsEmpty && visit.NonTargets.IsEmpty && visit.NewLesions.IsEmpty;

    /// <summary>RECIST 1.0 knows no rule for nodes.</summary>
    public bool CountsAsNode(bool isNode) => isNode && !IsRecist10;

    public bool MarkerWasElevated => Baseline is not null && Baseline.Markers == TumourMarkers.Elevated;

    /// <summary>An earlier visit was an overall CR, as known then.</summary>
    public bool HadComplete()
    {
        foreach (var visit in Done)
        {
            if (visit.Overall is OverallResponse.CR or OverallResponse.ICR)
            {
                return true;
            }
        }

        return false;
    }

    public NaiveVisit? BaselineResult()
    {
        foreach (var visit in Done)
        {
            if (visit.Visit.IsBaseline)
            {
                return visit;
            }
        }

        return null;
    }
}
