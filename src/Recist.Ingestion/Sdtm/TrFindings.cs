namespace Recist.Ingestion;

/// <summary>From the rows about a lesion to one finding of a visit.</summary>
internal static class TrFindings
{
    /// <summary>Adds the finding to its draft.</summary>
    /// <param name="result">The rows about the lesion.</param>
    /// <param name="isFlagged">Whether a row of the subject is flagged as baseline; where none is, the baseline stays open (<see cref="SdtmBaseline"/>).</param>
    /// <param name="lesions">What TU says of the lesions.</param>
    /// <param name="log">Takes the complaints.</param>
    public static void Add(TrResult result, bool isFlagged, TuLesions lesions, ComplaintLog log)
    {
        if (lesions.Of(result.Draft, result.Lesion) is not { } known)
        {
            Unknown(result, lesions, log);
            return;
        }

        var role = known.Lesion.Role;
        var visit = SdtmVisit.Of(
            result.Scan.Visit,
            result.Scan.Date,
            result.IsBaseline,
            SdtmVisit.At(result.Opening, "TRDTC"),
            isFlagged ? null : true,
            role == LesionRole.Target ? Target(result, known.Lesion, log) : null,
            role == LesionRole.NonTarget ? SdtmNonTargets.Finding(result, known.Lesion, log) : null,
            role == LesionRole.New ? SdtmNewLesions.Finding(result, known.Lesion, log) : null);
        result.Draft.Parts.Add(new VisitPart(result.Scan.Visit, visit, result.Opening.Place("TRLNKID")));
    }

    private static void Unknown(TrResult result, TuLesions lesions, ComplaintLog log)
    {
        var left = lesions.LeftOut(result.Draft, result.Lesion);
        if (left is TuUse.Benign or TuUse.Split or TuUse.Merge)
        {
            return; // Told where TU says it.
        }

        var ids = lesions.Ids(result.Draft);
        log.Block(
            Codes.LesionUnknown,
            result.Draft.Subject,
            result.Opening.Place("TRLNKID"),
            result.Lesion,
            left is null ? "TU does not name this lesion for this reader." : "TU calls this a site of disease, which is neither target, non-target nor new, and TR has results of it.",
            left is not null ? "Say in TUSTRESC what it is: TARGET, NON-TARGET or NEW; or take its results out."
            : IdList.Of(result.Lesion, ids) is not null ? "Add the lesion to TU: where lesions have merged, a row with TUTESTCD TUMERGE and this TULNKID."
            : ids.Exists(i => PartName.Is(result.Lesion, i)) ? "Add the lesion to TU: where a lesion has split, a row with TUTESTCD TUSPLIT for each part, with the lesion in TUGRPID."
            : "Add the lesion to TU, or correct TRLNKID.");
    }

    /// <summary>A node counts by its short axis, anything else by its longest diameter; older files have DIAMETER for both.</summary>
    private static TargetMeasurement? Target(TrResult result, Lesion lesion, ComplaintLog log)
    {
        var row = lesion.IsNode ? result.First("LPERP", "DIAMETER") : result.First("LDIAM", "DIAMETER");
        if (!result.Draft.Relations.IsEmpty && SeeOther(result, row ?? result.First("TUMSTATE", "LNSTATE", "LDIAM")) is { } referring)
        {
            return referring;
        }

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

        if (!lesion.IsNode && result.First("LPERP") is { } axis && axis.Text("TRSTAT") is null && result.First("TUMSTATE", "LNSTATE") is null)
        {
            log.Block(
                Codes.LongestDiameterMissing,
                result.Draft.Subject,
                axis.Place("TRTESTCD"),
                lesion.Id,
                $"{(lesion.Organ is { } organ ? $"This target is no lymph node by its place ({organ})" : "Nothing says that this target is a lymph node (TULOC is blank)")} and has its short axis (LPERP) only; another lesion counts by its longest diameter.",
                "Add the longest diameter (LDIAM); where it is a lymph node, say LYMPH NODE in TULOC.");
            return null;
        }

        return result.First("TUMSTATE", "LNSTATE") is { } state ? SdtmLength.Measurement(state, lesion.Id, log, result.Draft.Subject) : null;
    }

    /// <summary>SPLIT and MERGED say that the length stands at the parts, or at what the lesion merged into.</summary>
    private static TargetMeasurement? SeeOther(TrResult result, SdtmRow? row)
    {
        var relations = result.Draft.Relations;
        return row is not null && row.Text("TRSTRESN") is null && row.Text(row.WordVariable)?.ToUpperInvariant() is "SPLIT" or "MERGED" or "COALESCED"
            && (relations.Parts.Exists(p => p.Whole == result.Lesion) || relations.Mergers.Exists(m => m.Lesions.Contains(result.Lesion)))
            ? new TargetMeasurement(result.Lesion, MeasurementState.NotEvaluable) { Text = row!.Text(row.WordVariable), Source = row.Place(row.WordVariable).Cell }
            : null;
    }

    /// <summary>The standardised number, else the original one where its unit is millimetres.</summary>
    private static decimal? Number(SdtmRow row) => (row.Text("TRSTRESN") ?? ("MM".Equals(row.Text("TRORRESU"), StringComparison.OrdinalIgnoreCase) ? row.Text("TRORRES") : null)) is { } text
        && NumberText.TryRead(text, '.', out var number) ? number : null;

    private static void CheckAxes(TrResult result, ComplaintLog log)
    {
        if (result.First("LDIAM") is { } one && result.First("LPERP") is { } other && Number(one) is { } longest && Number(other) is { } perpendicular && perpendicular > longest)
        {
            log.Block(
                Codes.AxisOrder,
                result.Draft.Subject,
                other.Place(other.LengthVariable),
                other.Text(other.LengthVariable),
                "The short axis is longer than the longest diameter.",
                "Check whether the two are exchanged.");
        }
    }
}
