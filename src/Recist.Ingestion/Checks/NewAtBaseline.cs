namespace Recist.Ingestion;

/// <summary>
/// A lesion that is called new at the baseline: a lesion that was seen then is not new (RECIST 1.1 section 4.3.5), and as a new one later
/// it is progression.
/// </summary>
/// <remarks>
/// Asked of all such lesions together, because one of them alone is a progression. One that stands only at the baseline changes nothing,
/// and is told.
/// </remarks>
internal static class NewAtBaseline
{
    private const string Fix = "Give it the role target or non-target if it was there at baseline; if it is new, take it out of the baseline visit.";

    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if ((!draft.IsJoined && AssumedBaseline.IsProvisional(history)) || history.Visits.FirstOrDefault(v => v.IsBaseline) is not { } baseline)
        {
            return;
        }

        if (baseline.NewLesions.IsEmpty)
        {
            return;
        }

        var called = baseline.NewLesions.Where(n => n.Status != NewLesionStatus.RuledOut).ToList();
        var later = called.FindAll(n => history.Visits.Any(v => v != baseline && v.NewLesions.Any(o => o.Lesion == n.Lesion)));
        foreach (var only in called.Except(later))
        {
            log.Warn(
                Codes.NewAtBaseline,
                draft.Subject,
                LesionReferences.Where(only.Source, draft),
                only.Lesion,
                "This lesion is called new at the baseline and stands at no other visit; a lesion that is seen at baseline is not new, and it was not used.",
                Fix);
        }

        if (later.Count > 0)
        {
            var ids = later.Select(n => n.Lesion).ToHashSet(StringComparer.Ordinal);
            Question.Put(
                [new("as new from the first later visit on", history), new("as there at baseline, a non-target lesion", AsNonTargets(history, ids))],
                draft,
                (Codes.NewAtBaseline, LesionReferences.Where(later[0].Source, draft), later[0].Lesion),
                $"{string.Join(" and ", ids.Select(i => $"\"{i}\""))} {(ids.Count == 1 ? "is" : "are")} called new at the baseline \"{baseline.Label}\", where nothing can be new, and again later.",
                Fix,
                log);
        }
    }

    private static PatientHistory AsNonTargets(PatientHistory history, HashSet<string> ids) => history with
    {
        Lesions = [.. history.Lesions.Select(l => ids.Contains(l.Id) && l.Role == LesionRole.New ? l with { Role = LesionRole.NonTarget, NewKind = null } : l)],
        Visits =
        [
            .. history.Visits.Select(v => v with
            {
                NonTargets = [.. v.NonTargets, .. v.NewLesions.Where(n => ids.Contains(n.Lesion) && !v.NonTargets.Any(o => o.Lesion == n.Lesion)).Select(AsNonTarget)],
                NewLesions = [.. v.NewLesions.Where(n => !ids.Contains(n.Lesion))],
            }),
        ],
    };

    private static NonTargetFinding AsNonTarget(NewLesionFinding found) => new(found.Lesion, found switch
    {
        { Status: NewLesionStatus.RuledOut } or { Change: NewLesionChange.Absent } => NonTargetStatus.Absent,
        { Change: NewLesionChange.Increased } => NonTargetStatus.Increased,
        _ => NonTargetStatus.Present,
    });
}
