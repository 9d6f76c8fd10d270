namespace Recist.Reports.Statistics;

/// <summary>A share of a cohort with its exact interval (Clopper and Pearson).</summary>
/// <param name="Count">Patients for whom it holds.</param>
/// <param name="Of">Patients of the cohort; 1 or more.</param>
/// <param name="Lower">Lower limit, 0 to 1.</param>
/// <param name="Upper">Upper limit, 0 to 1.</param>
public sealed record Rate(int Count, int Of, double Lower, double Upper)
{
    /// <summary>The share, 0 to 1.</summary>
    public double Share => (double)Count / Of;

    /// <summary>The rate of those for whom something holds.</summary>
    internal static Rate Among(IReadOnlyCollection<Assessment> patients, Func<CourseEndpoints, EndpointFlag?> holds)
    {
        var count = patients.Count(p => holds(p.Endpoints) is { Reached: true });
        var (lower, upper) = ClopperPearson.Interval(count, patients.Count);
        return new(count, patients.Count, lower, upper);
    }
}
