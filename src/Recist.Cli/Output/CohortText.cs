using System.Collections.Immutable;
using System.Globalization;
using Recist.Reports.Document;
using Recist.Reports.Statistics;

namespace Recist.Cli.Output;

/// <summary>The figures of a cohort as aligned text.</summary>
internal static class CohortText
{
    /// <summary>Writes rates, best responses and one curve for each endpoint.</summary>
    public static void Write(Cohort cohort, ImmutableArray<Endpoint> endpoints, ImmutableArray<int> days, TextWriter to)
    {
        to.WriteLine(Invariant($"Patients: {cohort.Patients}"));
        to.WriteLine($"Best overall response: {string.Join(", ", cohort.Best.Select(b => Invariant($"{b.Key.Code()} {b.Value}")))}");
        if (!cohort.UnitToCheck.IsEmpty)
        {
            to.WriteLine($"Unit to be checked before the figures hold: {string.Join(", ", cohort.UnitToCheck.Select(Isolate.SetWhereNeeded))}");
        }

        Rate("Objective response rate", cohort.ObjectiveResponse, to);
        Rate("Disease control rate", cohort.DiseaseControl, to);
        Rate("Clinical benefit rate", cohort.ClinicalBenefit, to);
        foreach (var endpoint in endpoints)
        {
            to.WriteLine();
            Curve(endpoint, cohort, days, to);
        }
    }

    private static void Rate(string name, Rate rate, TextWriter to) => to.WriteLine(Invariant(
        $"{name + ":",-24} {rate.Count}/{rate.Of} = {100 * rate.Share:0.0}% (exact 95% interval {100 * rate.Lower:0.0} to {100 * rate.Upper:0.0}%)"));

    private static void Curve(Endpoint endpoint, Cohort cohort, ImmutableArray<int> days, TextWriter to)
    {
        var curve = cohort.Curve(endpoint);
        var (lower, upper) = curve.MedianInterval;
        to.WriteLine(Invariant($"{endpoint.Title} ({endpoint.Name}): {curve.Patients} patients, {curve.Events} events, {curve.Patients - curve.Events} censored"));
        to.WriteLine($"  Median in days: {Day(curve.Median)} (95% interval {Day(lower)} to {Day(upper)})");
        foreach (var patient in cohort.EndsBeforeStart(endpoint))
        {
            to.WriteLine($"  Patient {patient} is left out: the endpoint ends before it begins.");
        }

        if (!curve.Steps.IsEmpty)
        {
            to.WriteLine("    Day  At risk  Events  Survival  Std. error  95% interval");
        }

        foreach (var s in curve.Steps)
        {
            to.WriteLine(Invariant($"  {s.Day,5}  {s.AtRisk,7}  {s.Events,6}  {s.Survival,8:0.0000}  {Part(s.StandardError),10}  {Part(s.Lower)} to {Part(s.Upper)}"));
        }

        to.WriteLine($"  At risk on day: {string.Join(", ", CohortDays.Of(days, curve).Select(d => Invariant($"{d}: {curve.AtRisk(d)}")))}");
    }

    private static string Day(double? day) => day?.ToString("0.#", CultureInfo.InvariantCulture) ?? "not reached";

    private static string Part(double? share) => share?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "-";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
