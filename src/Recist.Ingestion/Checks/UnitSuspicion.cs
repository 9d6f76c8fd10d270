namespace Recist.Ingestion;

/// <summary>Finds centimetres typed as millimetres: at baseline every target is below the size from which it may be a target at all (RECIST 1.1 sections 3.1 and 4.2).</summary>
/// <remarks>
/// Read as millimetres the 5 mm rule would hide progression. Where each length carries its own unit, or millimetres are declared, the patient is not blocked, only flagged.
/// </remarks>
internal static class UnitSuspicion
{
    private const decimal LeastNode = 15;
    private const decimal LeastOther = 10;

    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var nodes = history.Lesions.Where(l => l.IsNode).Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        var lengths = history.Visits.Where(v => v.IsBaseline).SelectMany(v => v.Measurements).Where(m => m.Diameter is not null).ToList();
        if (lengths.Count == 0 || !lengths.TrueForAll(m => m.Diameter!.Value.Millimetres < (nodes.Contains(m.Lesion) ? LeastNode : LeastOther)))
        {
            return;
        }

        var place = LesionReferences.Where(lengths[0].Source, draft);
        const string Problem = "At baseline every target of this patient is below 10 mm (nodes below 15 mm); the lengths look like centimetres.";
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
                $"Name the column size_cm if they are centimetres; if they are millimetres, say so in a column \"unit\", or declare the unit mm {Declare.Unit}.");
        }
    }
}
