using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>A new lesion whose id looks like a part of a target (T1a beside T1), or like several that have merged (T1+T2): neither is a new lesion.</summary>
/// <remarks>As a new lesion it is progression, as a fragment or what lesions have become it is none (RECIST 1.1 sections 4.3.2 and 4.3.5).</remarks>
internal static class NewParts
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if (history.Visits.All(v => v.NewLesions.IsEmpty))
        {
            return;
        }

        string[] targets = [.. history.Lesions.Where(l => l.Role == LesionRole.Target).Select(l => l.Id)];
        var ids = history.Visits.SelectMany(v => v.NewLesions).Where(n => n.Status != NewLesionStatus.RuledOut).Select(n => n.Lesion).Distinct();
        foreach (var id in targets.Length == 0 ? [] : ids)
        {
            var whole = targets.Where(t => PartName.Is(id, t) && !targets.Contains(id[t.Length..].Trim('.', '-', '_', '/'), StringComparer.OrdinalIgnoreCase)).MaxBy(t => t.Length);
            if (whole is null && IdList.Of(id, targets) is { } merged)
            {
                Ask(id, $"as {string.Join(" and ", merged)} in one", AsMerged(history, id, merged), $"This id names {string.Join(" and ", merged)}, and its role is new.",
                    $"Where they have become one, write its size in the row of {merged[0]}, and {merged[0]} in the column merged_into of the others (SDTM: TUTESTCD TUMERGE, JSON: state merged); another lesion needs another id.");
            }
            else if (whole is not null)
            {
                Ask(id, $"as a part of \"{whole}\"", AsPart(history, id, whole), $"This id looks like a part of target \"{whole}\", and its role is new.",
                    $"A part of a lesion that has split is not new: say so (column part_of, or the sizes as 14 + 12 in the row of {whole}; SDTM: TUSPLIT; JSON: fragmentsMm). A new lesion needs an id that is no part of another's, such as N1.");
            }
        }

        void Ask(string id, string says, PatientHistory other, string problem, string fix)
        {
            var found = history.Visits.SelectMany(v => v.NewLesions).First(n => n.Lesion == id);
            var place = draft.Lesions.Find(l => l.Lesion.Id == id)?.Place ?? LesionReferences.Where(found.Source, draft);
            Question.Put([new("as a new lesion", history), new(says, other)], draft, (Codes.LesionSplit, place, id), problem, fix, log);
        }
    }

    private static PatientHistory AsPart(PatientHistory history, string id, string whole) => Without(history, id, (found, measurements) =>
        found.Diameter is not { } length ? measurements
        : measurements.FirstOrDefault(m => m.Lesion == whole) is not { } target ? measurements.Add(new(whole, MeasurementState.Measured, length))
        : PartsOfTarget.HasValue(target) ? measurements.Replace(target, target with { State = MeasurementState.Measured, Diameter = null, Fragments = [.. PartsOfTarget.Lengths(target), length] })
        : measurements.Replace(target, target with { State = MeasurementState.Measured, Diameter = length, Fragments = [] }));

    private static PatientHistory AsMerged(PatientHistory history, string id, List<string> merged) => Without(history, id, (found, measurements) => found.Diameter is not { } length ? measurements
        : [
            .. measurements.Where(m => !merged.Contains(m.Lesion)),
            new(merged[0], MeasurementState.Measured, length),
            .. merged.Skip(1).Select(m => new TargetMeasurement(m, MeasurementState.Merged) { MergedInto = merged[0] }),
        ]);

    /// <summary>The history without the new lesion; what was found of it goes to the targets.</summary>
    private static PatientHistory Without(
        PatientHistory history, string id, Func<NewLesionFinding, ImmutableArray<TargetMeasurement>, ImmutableArray<TargetMeasurement>> give) => history with
        {
            Lesions = [.. history.Lesions.Where(l => l.Id != id || l.Role != LesionRole.New)],
            Visits =
            [
                .. history.Visits.Select(v => v.NewLesions.FirstOrDefault(n => n.Lesion == id) is not { } found ? v
                    : v with { NewLesions = v.NewLesions.Remove(found), Measurements = give(found, v.Measurements) }),
            ],
        };
}
