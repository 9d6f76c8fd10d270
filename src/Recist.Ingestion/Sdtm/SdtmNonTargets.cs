namespace Recist.Ingestion;

/// <summary>What TR says of a non-target lesion.</summary>
internal static class SdtmNonTargets
{
    /// <summary>The finding, or null with a complaint.</summary>
    public static NonTargetFinding? Finding(TrResult result, Lesion lesion, ComplaintLog log)
    {
        var row = result.First("TUMSTATE", "LNSTATE", "LPERP", "LDIAM", "DIAMETER")!;
        var text = row.Text("TRORRES") ?? row.Text("TRSTRESC");
        var axis = lesion.IsNode && result.First("LPERP") is { } perpendicular ? SdtmLength.OfNumber(perpendicular, log, result.Draft.Subject) : null;
        var known = row.Text("TRSTAT") is null && text is not null ? Status(text) ?? InOtherWords(row, text, lesion, log, result.Draft.Subject) : null;
        var bySize = row.Text("TRSTAT") is null && text is not null && known is null;
        var status = row.Text("TRSTAT") is not null || text is null ? NonTargetStatus.NotEvaluated : known ?? BySize(row, lesion, log, result.Draft.Subject);
        if (status is null)
        {
            row.Complain("TRORRES")(
                Codes.ValueUnknown, "This state of a non-target lesion is not known.", "Use PRESENT, ABSENT, INCREASED, UNEQUIVOCAL or NOT EVALUABLE.", "one of: PRESENT, ABSENT, INCREASED, UNEQUIVOCAL, NOT EVALUABLE");
            return null;
        }

        var (from, cell) = axis is not null && status != NonTargetStatus.UnequivocalProgression ? (result.First("LPERP")!, result.First("LPERP")!.LengthVariable)
            : (row, bySize ? row.LengthVariable : row.WordVariable);
        return new NonTargetFinding(lesion.Id, status.Value)
        {
            ShortAxis = axis,
            Comment = row.Text("TRREASND"),
            Text = from.Text(cell),
            Source = from.Place(cell).Cell,
        };
    }

    /// <summary>The words of CDISC's lists of tumour and node states, and those of trial files.</summary>
    private static NonTargetStatus? Status(string text) => text.ToUpperInvariant() switch
    {
        "ABSENT" or "NON-PATHOLOGICAL" or "NONPATHOLOGICAL" or "NORMAL" => NonTargetStatus.Absent,
        "PRESENT" or "PATHOLOGICAL" or "EQUIVOCAL" or "TOO SMALL TO MEASURE" => NonTargetStatus.Present,
        "INCREASED" or "EQUIVOCAL INCREASE" => NonTargetStatus.Increased,
        "UNEQUIVOCAL" or "UNEQUIVOCAL PROGRESSION" or "UNEQUIVOCAL INCREASE" => NonTargetStatus.UnequivocalProgression,
        "NOT EVALUABLE" or "NOT ASSESSABLE" or "NE" or "NOT DONE" or "UNKNOWN" => NonTargetStatus.NotEvaluated,
        _ => null,
    };

    /// <summary>A word of people that has one meaning, told: <c>GONE</c>, <c>LARGER</c>.</summary>
    private static NonTargetStatus? InOtherWords(SdtmRow row, string text, Lesion lesion, ComplaintLog log, Subject subject)
    {
        if (CellWords.Finding(text) is not { } meaning || new CellLesion { Role = LesionRole.NonTarget, IsNode = lesion.IsNode }.Word(meaning) is not { } word)
        {
            return null;
        }

        log.Inform(Codes.WordRead, subject, row.Place(row.WordVariable), text, $"This was read as {word}.", "Nothing needs to be done, unless it means another thing.");
        return Vocabularies.NonTarget.Exact(word);
    }

    private static NonTargetStatus? BySize(SdtmRow row, Lesion lesion, ComplaintLog log, Subject subject) => SdtmLength.OfNumber(row, log, subject) is not { } size ? null
        : size == Length.Zero || (lesion.IsNode && size < Length.FromMillimetres(10)) ? NonTargetStatus.Absent
        : NonTargetStatus.Present;
}
