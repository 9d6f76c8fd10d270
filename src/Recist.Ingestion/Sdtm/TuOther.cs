namespace Recist.Ingestion;

/// <summary>Lesions that TU identifies as lesions (LESIDENT), not as tumours (TUMIDENT): those of the skin and of vessels are other diseases'.</summary>
/// <param name="log">Takes complaints.</param>
internal sealed class TuOther(ComplaintLog log)
{
    private static readonly string[] Skin = PlainText.Patterns("SKIN; SCALP; NAIL*; ARTERY; ARTERIES; VEIN; VESSEL*; RETINA; JOINT*; TOOTH; TEETH");

    private readonly HashSet<Subject> asked = [];
    private bool told;

    /// <summary>Looks at one row that names a lesion.</summary>
    public void Check(SdtmRow row, PatientDraft draft, string? organ)
    {
        if (row.Text("TUTESTCD") is not { } test || !test.Equals("LESIDENT", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (OtherCriteria.OfPlace(organ, null) is not null)
        {
            return;
        }

        if (PlainText.Has(PlainText.Of(organ), Skin))
        {
            if (asked.Add(draft.Subject))
            {
                log.Block(
                    Codes.NotTumours, draft.Subject, row.Place("TULOC"), organ,
                    "TU identifies a lesion here, not a tumour (TUTESTCD = LESIDENT), in a place where lesions of other diseases are counted, such as psoriasis.",
                    "Where it is a tumour, identify it as one (TUTESTCD = TUMIDENT); else it is not judged by RECIST.");
            }
        }
        else if (!told)
        {
            told = true;
            log.Warn(
                Codes.NotTumours, null, row.Place("TUTESTCD"), test, "TU identifies lesions, not tumours (TUTESTCD = LESIDENT); they were read as tumours, by their role.",
                "Check that they are tumours, and identify them by TUMIDENT.");
        }
    }
}
