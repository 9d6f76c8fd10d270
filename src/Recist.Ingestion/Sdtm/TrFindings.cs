namespace Recist.Ingestion;

/// <summary>From the rows about a lesion to one finding of a visit.</summary>
internal static class TrFindings
{
    /// <summary>Adds the finding to its draft.</summary>
    public static void Add(TrResult result, Dictionary<(PatientDraft, string), TuLesion> lesions, ComplaintLog log)
    {
        if (!lesions.TryGetValue((result.Draft, result.Lesion), out var known))
        {
            log.Block(
                Codes.LesionUnknown,
                result.Draft.Subject,
                result.Opening.Place("TRLNKID"),
                result.Lesion,
                "TU does not name this lesion for this reader.",
                "Add the lesion to TU, or correct TRLNKID.");
            return;
        }

        var role = known.Lesion.Role;
        var visit = SdtmVisit.Of(
            result.Scan.Visit,
            result.Scan.Date,
            result.IsBaseline,
            SdtmVisit.At(result.Opening, "TRDTC"),
            role == LesionRole.Target ? Target(result, known.Lesion, log) : null,
            role == LesionRole.NonTarget ? SdtmNonTargets.Finding(result, known.Lesion, log) : null,
            role == LesionRole.New ? SdtmNewLesions.Finding(result, known.Lesion, log) : null);
        result.Draft.Parts.Add(new VisitPart(result.Scan.Visit, visit, result.Opening.Place("TRLNKID")));
    }

    /// <summary>A node counts by its short axis, anything else by its longest diameter; older files have DIAMETER for both.</summary>
    private static TargetMeasurement? Target(TrResult result, Lesion lesion, ComplaintLog log)
    {
        var row = lesion.IsNode ? result.First("LPERP", "DIAMETER") : result.First("LDIAM", "DIAMETER");
        if (row is not null)
        {
            CheckAxes(result, log);
            return SdtmLength.Measurement(row, lesion.Id, log, result.Draft.Subject);
        }

        if (lesion.IsNode && result.First("LDIAM") is { } longest)
        {
            log.Block(
                Codes.ShortAxisMissing,
                result.Draft.Subject,
                longest.Place("TRTESTCD"),
                lesion.Id,
                "A lymph node has its longest diameter only; it counts by its short axis.",
                "Add the short axis (LPERP).");
            return null;
        }

        return result.First("TUMSTATE", "LNSTATE") is { } state ? SdtmLength.Measurement(state, lesion.Id, log, result.Draft.Subject) : null;
    }

    private static void CheckAxes(TrResult result, ComplaintLog log)
    {
        if (result.First("LDIAM")?.Text("TRSTRESN") is { } a && result.First("LPERP")?.Text("TRSTRESN") is { } b
            && NumberText.TryRead(a, '.', out var longest) && NumberText.TryRead(b, '.', out var perpendicular) && perpendicular > longest)
        {
            log.Block(
                Codes.AxisOrder,
                result.Draft.Subject,
                result.First("LPERP")!.Place("TRSTRESN"),
                b,
                "The short axis is longer than the longest diameter.",
                "Check whether the two are exchanged.");
        }
    }
}
