namespace Recist.Ingestion;

/// <summary>Finds centimetres typed as millimetres: with a baseline in the file, every length between 0.8 and 9.9.</summary>
/// <remarks>
/// A target is at least 10 mm at baseline, so such a file is almost surely in centimetres, and read as millimetres the 5 mm rule
/// would hide progression. Where each length carries its own unit, or millimetres are declared, the patient is not blocked, only flagged.
/// </remarks>
internal static class UnitSuspicion
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var lengths = history.Visits.SelectMany(v => v.Measurements).Where(m => m.Diameter is not null).ToList();
        if (lengths.Count < 2 || !history.Visits.Any(v => v.IsBaseline && !v.Measurements.IsEmpty)
            || !lengths.TrueForAll(m => m.Diameter!.Value.Millimetres is >= 0.8m and <= 9.9m))
        {
            return;
        }

        var place = LesionReferences.Where(lengths[0].Source, draft);
        const string Problem = "Every length of this patient lies between 0.8 and 9.9 mm; they look like centimetres.";
        if (draft.UnitsStated)
        {
            log.Warn(Codes.UnitSuspect, draft.Subject, place, lengths[0].Text, Problem, "Check the unit.");
        }
        else
        {
            log.Block(
                Codes.UnitSuspect,
                draft.Subject,
                place,
                lengths[0].Text,
                Problem,
                "Name the column size_cm if they are centimetres; if they are millimetres, say so in a column \"unit\", or declare the unit mm.");
        }
    }
}
