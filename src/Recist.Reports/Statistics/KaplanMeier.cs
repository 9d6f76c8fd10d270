using System.Collections.Immutable;

namespace Recist.Reports.Statistics;

/// <summary>The product-limit estimate (Kaplan and Meier 1958) with Greenwood's variance and a pointwise log-log interval.</summary>
/// <remarks>
/// The same numbers as R's <c>survfit(Surv(time, event) ~ 1, conf.type = "log-log")</c>. The interval is that of Kalbfleisch and Prentice,
/// S to the power exp(+-z se / log S); it never leaves 0 to 1. A patient censored on the day of an event is still at risk on it.
/// </remarks>
public sealed class KaplanMeier
{
    private const double Tolerance = 1e-9;
    private readonly ImmutableArray<FollowUp> patients;

    private KaplanMeier(ImmutableArray<FollowUp> patients, ImmutableArray<SurvivalStep> steps) => (this.patients, Steps) = (patients, steps);

    /// <summary>The days with events, earliest first; the curve is 1 before the first.</summary>
    public ImmutableArray<SurvivalStep> Steps { get; }

    /// <summary>Patients.</summary>
    public int Patients => patients.Length;

    /// <summary>Events.</summary>
    public int Events => Steps.Sum(s => s.Events);

    /// <summary>The first day on which half have had the event; midway to the next event where the curve lies at exactly one half. Null where it stays above.</summary>
    public double? Median => Crossing(Steps.Select(s => (s.Day, (double?)s.Survival)));

    /// <summary>The interval of the median (Brookmeyer and Crowley 1982): where the limits of the curve cross one half; null where they do not.</summary>
    public (double? Lower, double? Upper) MedianInterval =>
        (Crossing(Steps.Select(s => (s.Day, s.Lower))), Crossing(Steps.Select(s => (s.Day, s.Upper))));

    /// <summary>The estimate.</summary>
    /// <param name="followUps">One entry for each patient, in any order.</param>
    /// <param name="confidence">Above 0 and below 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static KaplanMeier Of(IEnumerable<FollowUp> followUps, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(followUps);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(confidence, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(confidence, 1);
        ImmutableArray<FollowUp> patients = [.. followUps.OrderBy(f => f.Days)];
        ArgumentOutOfRangeException.ThrowIfNegative(patients is [var first, ..] ? first.Days : 0, nameof(followUps));
        var z = NormalQuantile.Of((1 + confidence) / 2);
        var steps = ImmutableArray.CreateBuilder<SurvivalStep>();
        var (survival, greenwood, left) = (1.0, 0.0, patients.Length);
        foreach (var day in patients.GroupBy(f => f.Days))
        {
            var (all, events) = (day.Count(), day.Count(f => f.IsEvent));
            if (events > 0)
            {
                survival = events == left ? 0 : survival * (left - events) / left;
                greenwood += (double)events / left / (left - events);
                steps.Add(Step(day.Key, left, events, survival, Math.Sqrt(greenwood), z));
            }

            left -= all;
        }

        return new(patients, steps.ToImmutable());
    }

    /// <summary>Patients still followed and without an event just before a day.</summary>
    public int AtRisk(int day) => patients.Count(f => f.Days >= day);

    /// <summary>The curve after a day.</summary>
    public double Survival(int day) => Steps.LastOrDefault(s => s.Day <= day)?.Survival ?? 1;

    private static SurvivalStep Step(int day, int atRisk, int events, double survival, double errorOfLog, double z)
    {
        if (survival <= 0)
        {
            return new(day, atRisk, events, 0, null, null, null);
        }

        var width = z * errorOfLog / Math.Abs(Math.Log(survival));
        return new(day, atRisk, events, survival, survival * errorOfLog, Math.Pow(survival, Math.Exp(width)), Math.Pow(survival, Math.Exp(-width)));
    }

    private static double? Crossing(IEnumerable<(int Day, double? Value)> curve)
    {
        int? atHalf = null;
        foreach (var (day, value) in curve.Where(c => c.Value < 0.5 + Tolerance))
        {
            if (value < 0.5 - Tolerance)
            {
                return atHalf is { } earlier ? (earlier + day) / 2.0 : day;
            }

            atHalf ??= day;
        }

        return atHalf;
    }
}
