namespace Recist.Ingestion;

/// <summary>Compares the sums that a source gives with the sums of its own lengths; the lengths count.</summary>
internal static class SuppliedSums
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        foreach (var supplied in draft.Sums)
        {
            var visit = history.Visits.FirstOrDefault(v => v.Label == (supplied.Label ?? supplied.Date.Text) && v.Date.DaysSince(supplied.Date) is > -31 and < 31);
            if (visit is null || visit.Measurements.IsEmpty)
            {
                continue;
            }

            var sum = visit.Measurements.Sum(m => m.State == MeasurementState.TooSmall ? 5m : m.Diameter?.Millimetres ?? m.Fragments.Sum(f => f.Millimetres));
            if (decimal.Round(sum, Decimals(supplied.Sum)) != supplied.Sum)
            {
                log.Warn(
                    Codes.SumDiffers,
                    draft.Subject,
                    supplied.Place,
                    supplied.Sum.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    "The sum of diameters in the file is not the sum of its lengths; the lengths were used.",
                    "Check the lengths and the sum.");
            }
        }
    }

    private static int Decimals(decimal value) => Math.Min(4, (int)value.Scale);
}
