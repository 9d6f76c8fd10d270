using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>What the baseline and the visits before the present one have established.</summary>
/// <param name="targets">Most lesions that the sum may have.</param>
internal sealed class EarlierVisits(int targets)
{
    private readonly bool[] wasAbsent = new bool[targets];
    private readonly Length?[] largest = new Length?[targets];

    /// <summary>The baseline sum; null where it is incomplete or there is no baseline visit.</summary>
    public Length? BaselineSum { get; private set; }

    /// <summary>Tumour markers were elevated at baseline.</summary>
    public bool MarkersElevatedAtBaseline { get; private set; }

    public Nadir Nadir { get; } = new();

    /// <summary>An overall CR was assigned at an earlier visit.</summary>
    public bool CompleteResponseReached { get; private set; }

    /// <summary>A target PR was reached and neither CR nor PD has come since.</summary>
    public bool PartialResponseStands { get; private set; }

    /// <summary>Baseline sum, nadir and its visit as facts; the same for every visit until one of them changes.</summary>
    public ImmutableArray<Fact> ReferenceFacts { get; private set; } = [];

    /// <summary>The target in this place was 0 mm at an earlier visit.</summary>
    public bool WasAbsent(int place) => wasAbsent[place];

    /// <summary>Largest earlier value of the target in this place; null where it was never evaluated.</summary>
    public Length? Largest(int place) => largest[place];

    public void Add(VisitAssessment visit, bool isBaseline)
    {
        if (isBaseline)
        {
            BaselineSum = visit.Sum;
            MarkersElevatedAtBaseline = visit.Visit.Markers == TumourMarkers.Elevated;
        }

        if (Nadir.Add(visit.Sum, visit.Visit.Label) || isBaseline)
        {
            ReferenceFacts = [.. Facts()];
        }

        Remember(visit.TargetValues);
        CompleteResponseReached |= visit.Overall is OverallResponse.CR or OverallResponse.ICR;
        PartialResponseStands = visit.Target switch
        {
            TargetResponse.PR => true,
            TargetResponse.CR or TargetResponse.PD => false,
            _ => PartialResponseStands,
        };
    }

    private IEnumerable<Fact> Facts()
    {
        if (BaselineSum is { } baseline)
        {
            yield return FactText.Mm("baselineMm", baseline);
        }

        if (Nadir is { Sum: { } nadir, Visit: { } visit })
        {
            yield return FactText.Mm("nadirMm", nadir);
            yield return new("nadirVisit", visit);
        }
    }

    private void Remember(ImmutableArray<LesionValue> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Value is { } value)
            {
                wasAbsent[i] |= value == Length.Zero;
                largest[i] = largest[i] is { } known && known >= value ? known : value;
            }
        }
    }
}
