namespace Recist.Ingestion;

/// <summary>From the parts of a non-target or of a new lesion at one visit to the lesion: what the worst part says.</summary>
internal static class PartsOfOthers
{
    private static readonly NonTargetStatus[] FromBest =
        [NonTargetStatus.Absent, NonTargetStatus.Present, NonTargetStatus.Increased, NonTargetStatus.NotEvaluated,
            NonTargetStatus.UnequivocalProgression];

    private static readonly NewLesionStatus[] FromSurest =
        [NewLesionStatus.Unequivocal, NewLesionStatus.PerPet, NewLesionStatus.Equivocal, NewLesionStatus.RuledOut];

    /// <summary>The non-target: not evaluated where a part is not, unless another has progressed.</summary>
    public static NonTargetFinding Join(string whole, List<NonTargetFinding> found, List<string> missing)
    {
        var worst = found.MaxBy(n => Array.IndexOf(FromBest, n.Status))!;
        var axes = found.Where(n => n.Lesion != whole).Select(n => n.ShortAxis).ToList();
        return worst with
        {
            Lesion = whole,
            Status = missing.Count > 0 && worst.Status != NonTargetStatus.UnequivocalProgression ? NonTargetStatus.NotEvaluated
                : worst.Status,
            ShortAxis = axes.Contains(null) ? null : axes.Aggregate(Length.Zero, (sum, axis) => sum + axis!.Value),
        };
    }

    /// <summary>The new lesion: as sure as its surest part, as long as its parts together where each has a length.</summary>
    public static NewLesionFinding Join(string whole, List<NewLesionFinding> found)
    {
        var surest = found.MinBy(n => Array.IndexOf(FromSurest, n.Status))!;
        var lengths = found.Where(n => n.Lesion != whole).Select(n => n.Diameter).ToList();
        return surest with
        {
            Lesion = whole,
            Diameter = lengths.Contains(null) ? found.Find(n => n.Lesion == whole)?.Diameter
                : lengths.Aggregate(Length.Zero, (sum, length) => sum + length!.Value),
        };
    }
}
