namespace Recist.Ingestion;

/// <summary>What TU and TR say of new lesions.</summary>
internal static class SdtmNewLesions
{
    /// <summary>The finding; null where the row says nothing, or that the lesion was not looked at.</summary>
    public static NewLesionFinding? Finding(TrResult result, Lesion lesion, ComplaintLog log)
    {
        var size = lesion.IsNode ? result.First("LPERP", "DIAMETER") : result.First("LDIAM", "DIAMETER");
        var length = size is null || size.Text("TRSTAT") is not null ? null : SdtmLength.OfNumber(size, log, result.Draft.Subject);
        var row = result.First("TUMSTATE", "LNSTATE") is { } state && Word(state) is not null ? state : size;
        if (row is null || row.Text("TRSTAT") is not null || (Word(row) is null && length is null))
        {
            return null;
        }

        var status = length is { } mm && row == size
            ? mm == Length.Zero ? NewLesionStatus.RuledOut : NewLesionStatus.Unequivocal
            : Status(row);
        var cell = length is not null && row == size ? row.LengthVariable : row.WordVariable;
        return status is null ? null : Of(lesion, status.Value, row.Place(cell).Cell) with
        {
            Diameter = length,
            Text = row.Text(cell),
            DiameterText = length is null ? null : size!.Text(size.LengthVariable),
            DiameterSource = length is null ? null : size!.Place(size.LengthVariable).Cell,
        };
    }

    private static string? Word(SdtmRow row) => (row.Text("TRORRES") ?? row.Text("TRSTRESC"))?.ToUpperInvariant();

    private static NewLesionStatus? Status(SdtmRow row)
    {
        NewLesionStatus? status = Word(row) switch
        {
            "UNEQUIVOCAL" or "PRESENT" or "INCREASED" or "PATHOLOGICAL" or "TOO SMALL TO MEASURE" => NewLesionStatus.Unequivocal,
            "EQUIVOCAL" => NewLesionStatus.Equivocal,
            "ABSENT" or "NON-PATHOLOGICAL" => NewLesionStatus.RuledOut,
            _ => null,
        };
        if (status is null && Word(row) is not ("NOT EVALUABLE" or "NOT ASSESSABLE" or "NE" or "NOT DONE" or "UNKNOWN"))
        {
            row.Complain("TRORRES")(Codes.ValueUnknown, "This state of a new lesion is not known.", "Use UNEQUIVOCAL, EQUIVOCAL, PRESENT or ABSENT.", "one of: UNEQUIVOCAL, EQUIVOCAL, PRESENT, ABSENT");
        }

        return status;
    }

    /// <summary>A new lesion that TU names at a date or a visit and TR does not mention is a new lesion all the same.</summary>
    public static void AddUnmeasured(SdtmSubjects subjects, TuLesions lesions, ComplaintLog log)
    {
        var mentioned = subjects.Drafts.ToDictionary(d => d, Mentioned);
        foreach (var known in lesions.All.Where(l => !l.IsDerived && l.Lesion.Role == LesionRole.New && !mentioned[l.Draft].Contains(l.Lesion.Id)))
        {
            if ((known.Date ?? DateOf(known)) is { } date)
            {
                known.Draft.Parts.Add(Unmeasured(known, date));
            }
            else
            {
                log.Block(
                    Codes.ValueMissing, known.Draft.Subject, known.Place, known.Lesion.Id, "A new lesion has neither a date nor a visit that is known, so its progression has no day.", "Give TUDTC.");
            }
        }

        foreach (var known in lesions.All.Where(l => !l.IsDerived && l.Lesion.Role == LesionRole.New && mentioned[l.Draft].Contains(l.Lesion.Id)))
        {
            AddIdentified(known);
        }

        foreach (var draft in subjects.Drafts)
        {
            DropGone(draft);
        }
    }

    /// <summary>A new lesion of TU at the visit at which TU names it.</summary>
    public static VisitPart Unmeasured(TuLesion known, ScanDate date, bool? baselineUndeclared = null) => new(
        known.Visit,
        SdtmVisit.Of(known.Visit, date, false, known.At) with
        {
            BaselineUndeclared = baselineUndeclared,
            NewLesions = [Of(known.Lesion, NewLesionStatus.Unequivocal, known.Place.Cell) with { Text = known.Lesion.Id }],
        },
        known.Place);

    /// <summary>The first scan of the visit that TU names; null where TR has no such visit.</summary>
    private static ScanDate? DateOf(TuLesion lesion) =>
        lesion.Draft.Parts.Where(p => p.Label is not null && p.Label == lesion.Visit).Select(p => (ScanDate?)p.Visit.Date).Order().FirstOrDefault();

    /// <summary>A lesion that TU identifies at a visit, while TR has it at later visits only, is new at the visit of TU, as it is where the visits are sent one by one.</summary>
    private static void AddIdentified(TuLesion known)
    {
        var first = known.Draft.Parts.Where(p => p.Visit.NewLesions.Any(n => n.Lesion == known.Lesion.Id)).MinBy(p => p.Visit.Date)!;
        if (known.Visit is not null && (known.Date ?? DateOf(known)) is { } date && first.Label != known.Visit && first.Visit.Date.Earliest > date.Latest
            && first.Visit.NewLesions.Any(n => n.Lesion == known.Lesion.Id && n.Status == NewLesionStatus.Unequivocal))
        {
            known.Draft.Parts.Add(Unmeasured(known, date));
        }
    }

    private static HashSet<string> Mentioned(PatientDraft draft)
    {
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in draft.Parts)
        {
            foreach (var finding in part.Visit.NewLesions)
            {
                mentioned.Add(finding.Lesion);
            }
        }

        return mentioned;
    }

    /// <summary>ABSENT rules out a finding that was equivocal; a lesion that was certain and went away was new all the same.</summary>
    private static void DropGone(PatientDraft draft)
    {
        var certain = new Dictionary<string, ScanDate>(StringComparer.Ordinal);
        foreach (var part in draft.Parts)
        {
            foreach (var finding in part.Visit.NewLesions)
            {
                if (finding.Status == NewLesionStatus.Unequivocal && (!certain.TryGetValue(finding.Lesion, out var first) || part.Visit.Date < first))
                {
                    certain[finding.Lesion] = part.Visit.Date;
                }
            }
        }

        for (var i = 0; i < draft.Parts.Count; i++)
        {
            var part = draft.Parts[i];
            if (IsGone(part.Visit, certain))
            {
                draft.Parts[i] = part with { Visit = part.Visit with { NewLesions = [] } };
            }
        }
    }

    private static bool IsGone(Visit visit, Dictionary<string, ScanDate> certain)
    {
        foreach (var finding in visit.NewLesions)
        {
            if (finding.Status == NewLesionStatus.RuledOut && certain.TryGetValue(finding.Lesion, out var since) && visit.Date > since)
            {
                return true;
            }
        }

        return false;
    }

    private static NewLesionFinding Of(Lesion lesion, NewLesionStatus status, SourceCell source) =>
        new(lesion.Id, status) { Organ = lesion.Organ, IsNode = lesion.IsNode, Source = source };
}
