namespace Recist.Ingestion;

/// <summary>Finds centimetres typed as millimetres: at baseline every target is below the size from which it may be a target at all (RECIST 1.1 sections 3.1 and 4.2).</summary>
/// <remarks>
/// Read as millimetres the 5 mm rule would hide progression, and every sum is a tenth. It is asked even where the file states a unit, because programs write
/// one unasked; only what stands outside of the file's own values answers (manifest, clinic setting, command line). In SDTM and JSON it is told.
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

        const string Problem = "At baseline every target of this patient is below 10 mm (nodes below 15 mm); the lengths look like centimetres.";
        var (place, text) = (LesionReferences.Where(lengths[0].Source, draft), lengths[0].Text);
        var matched = UnmatchedLesions.Likeliest(history);
        if (!draft.UnitsOpen || IsOneOfACourse(history, draft) || InCentimetres.Of(matched) is not { } tenfold)
        {
            log.Warn(Codes.UnitSuspect, draft.Subject, place, text, Problem, "Check the unit.");
            return;
        }

        Question.Ask([new("as millimetres", matched), new("as centimetres", tenfold)], draft, (Codes.UnitSuspect, place, text), Problem, Fix(draft), log);
    }

    /// <summary>A scan that comes alone may be a follow-up of a baseline that is stored or comes beside it: asked when all that is known is joined.</summary>
    private static bool IsOneOfACourse(PatientHistory history, PatientDraft draft) =>
        draft is { UnitsStated: true, IsJoined: false } && history.Visits is [{ BaselineUndeclared: true }];

    private static string Fix(PatientDraft draft) => draft.UnitsStated
        ? $"Declare the unit {Declare.Unit}: mm if they are millimetres. "
            + "If they are centimetres, correct the unit in the file, or declare cm in the manifest of each AIM, FHIR or DICOM file."
        : $"Name the column size_cm if they are centimetres; if they are millimetres, declare the unit mm {Declare.Unit}.";
}
