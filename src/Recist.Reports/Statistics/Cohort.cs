using System.Collections.Immutable;

namespace Recist.Reports.Statistics;

/// <summary>The figures of several patients, one record each.</summary>
public sealed class Cohort
{
    private readonly ImmutableArray<Assessment> patients;

    /// <summary>A cohort.</summary>
    /// <param name="patients">One record for each patient: the read that stands.</param>
    /// <exception cref="ArgumentException">There is no patient.</exception>
    public Cohort(ImmutableArray<Assessment> patients)
    {
        this.patients = patients.IsDefaultOrEmpty ? throw new ArgumentException("A cohort needs a patient.", nameof(patients)) : patients;
        Best = [.. patients.GroupBy(p => p.BestThatCounts).OrderBy(g => g.Key).Select(g => new KeyValuePair<OverallResponse, int>(g.Key, g.Count()))];
    }

    /// <summary>Patients.</summary>
    public int Patients => patients.Length;

    /// <summary>How many have each best response that counts.</summary>
    public ImmutableArray<KeyValuePair<OverallResponse, int>> Best { get; }

    /// <summary>Objective response rate.</summary>
    public Rate ObjectiveResponse => Rate.Among(patients, e => e.ObjectiveResponse);

    /// <summary>Disease control rate.</summary>
    public Rate DiseaseControl => Rate.Among(patients, e => e.DiseaseControl);

    /// <summary>Clinical benefit rate.</summary>
    public Rate ClinicalBenefit => Rate.Among(patients, e => e.ClinicalBenefit);

    /// <summary>Patients with a length whose unit is to be checked: what the figures count of them may be wrong.</summary>
    public ImmutableArray<string> UnitToCheck => [.. patients.Where(static p => p.HasUnitToCheck).Select(static p => p.History.Patient)];

    /// <summary>The curve of an endpoint, of the patients who have it. One that ends before it begins has no place on a curve.</summary>
    public KaplanMeier Curve(Endpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return KaplanMeier.Of(Times(endpoint).Where(t => t.Days >= 0).Select(t => new FollowUp(t.Days, t.IsEvent)));
    }

    /// <summary>Patients whose endpoint ends before it begins, such as a death dated before the start.</summary>
    public ImmutableArray<string> EndsBeforeStart(Endpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return [.. patients.Where(p => endpoint.Of(p.Endpoints) is { Days: < 0 }).Select(p => p.History.Patient)];
    }

    private IEnumerable<TimeToEvent> Times(Endpoint endpoint) => patients.Select(p => endpoint.Of(p.Endpoints)).OfType<TimeToEvent>();
}
