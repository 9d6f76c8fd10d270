namespace Recist.Ingestion;

/// <summary>What TU and TR say of new lesions.</summary>
internal static class SdtmNewLesions
{
    /// <summary>The finding; null where the lesion is no longer there or was not looked at.</summary>
    public static NewLesionFinding? Finding(TrResult result, Lesion lesion)
    {
        var state = result.First("TUMSTATE", "LNSTATE");
        var size = lesion.IsNode ? result.First("LPERP", "DIAMETER") : result.First("LDIAM", "DIAMETER");
        var row = state ?? size;
        if (row is null || row.Text("TRSTAT") is not null)
        {
            return null;
        }

        var text = (state?.Text("TRORRES") ?? state?.Text("TRSTRESC"))?.ToUpperInvariant();
        NewLesionStatus? status = text switch
        {
            null or "UNEQUIVOCAL" or "PRESENT" or "INCREASED" or "PATHOLOGICAL" => NewLesionStatus.Unequivocal,
            "EQUIVOCAL" => NewLesionStatus.Equivocal,
            "ABSENT" or "NON-PATHOLOGICAL" => NewLesionStatus.RuledOut,
            _ => null,
        };
        if (status is null && text is not ("NOT EVALUABLE" or "NOT ASSESSABLE" or "NE" or "UNKNOWN"))
        {
            row.Complain("TRORRES")(Codes.ValueUnknown, "This state of a new lesion is not known.", "Use UNEQUIVOCAL, EQUIVOCAL, PRESENT or ABSENT.");
        }

        return status is null ? null : Of(lesion, status.Value, row.Place("TRORRES").Cell) with { Diameter = Size(size) };
    }

    /// <summary>A new lesion that TU dates and TR does not mention is a new lesion all the same.</summary>
    public static void AddUnmeasured(SdtmSubjects subjects, Dictionary<(Subject, string), TuLesion> lesions)
    {
        var mentioned = subjects.Drafts
            .SelectMany(d => d.Parts.SelectMany(p => p.Visit.NewLesions.Select(n => (d.Subject, n.Lesion))))
            .ToHashSet();
        foreach (var (key, known) in lesions.Where(l => l.Value.Lesion.Role == LesionRole.New && !mentioned.Contains(l.Key)))
        {
            if (known.Date is { } date)
            {
                var visit = SdtmVisit.Of(known.Visit, date, false) with { NewLesions = [Of(known.Lesion, NewLesionStatus.Unequivocal, known.Place.Cell)] };
                known.Draft.Parts.Add(new VisitPart(known.Visit, visit, known.Place));
            }
        }

        foreach (var draft in subjects.Drafts)
        {
            DropGone(draft);
        }
    }

    /// <summary>ABSENT rules out a finding that was equivocal; a lesion that was certain and went away was new all the same.</summary>
    private static void DropGone(PatientDraft draft)
    {
        var certain = draft.Parts.SelectMany(p => p.Visit.NewLesions).Where(n => n.Status == NewLesionStatus.Unequivocal).Select(n => n.Lesion).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < draft.Parts.Count; i++)
        {
            var part = draft.Parts[i];
            if (part.Visit.NewLesions.Any(n => n.Status == NewLesionStatus.RuledOut && certain.Contains(n.Lesion)))
            {
                draft.Parts[i] = part with { Visit = part.Visit with { NewLesions = [] } };
            }
        }
    }

    private static NewLesionFinding Of(Lesion lesion, NewLesionStatus status, SourceCell source) =>
        new(lesion.Id, status) { Organ = lesion.Organ, IsNode = lesion.IsNode, Source = source };

    private static Length? Size(SdtmRow? row) =>
        row?.Text("TRSTRESN") is { } text && NumberText.TryRead(text, '.', out var number) && number <= Length.LargestMeasurement.Millimetres
            ? Length.FromMillimetres(number) : null;
}
