using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>All new lesions known so far, each in its last known state (iRECIST: measured apart from the targets).</summary>
/// <remarks>One that a visit does not list is still there, unchanged. One that is ruled out is struck off.</remarks>
internal sealed record NewLesionBook(ImmutableArray<FollowedNewLesion> Lesions)
{
    public static NewLesionBook Empty { get; } = new([]);

    /// <summary>Sum of the new-lesion targets; null where there are none.</summary>
    public Length? TargetSum
    {
        get
        {
            var targets = Lesions.Where(static l => l.Kind == NewLesionKind.Target).ToList();
            return targets.Count == 0 ? null : targets.Aggregate(Length.Zero, static (sum, l) => sum + l.Size!.Value);
        }
    }

    /// <summary>Ids of those that are there.</summary>
    public ImmutableArray<string> Present => [.. Lesions.Where(static l => l.IsPresent).Select(static l => l.Id)];

    /// <summary>The lesion of that id, or null.</summary>
    public FollowedNewLesion? Find(string id) => Lesions.FirstOrDefault(l => l.Id == id);

    /// <summary>The book after a visit.</summary>
    /// <param name="findings">New lesions as the visit lists them.</param>
    /// <param name="unequivocal">Ids that are unequivocal there.</param>
    /// <param name="list">What the lesion list knows of them.</param>
    public NewLesionBook After(ImmutableArray<NewLesionFinding> findings, ImmutableArray<string> unequivocal, NewLesionList list)
    {
        var next = Lesions.Select(static l => l with { Change = null }).ToList();
        foreach (var finding in findings)
        {
            var place = next.FindIndex(l => l.Id == finding.Lesion);
            if (place >= 0 && finding.Status == NewLesionStatus.RuledOut)
            {
                next.RemoveAt(place);
            }
            else if (place >= 0)
            {
                next[place] = Seen(next[place], finding);
            }
            else if (unequivocal.Contains(finding.Lesion))
            {
                next.Add(First(finding, list.Of(finding), next));
            }
        }

        return new([.. next]);
    }

    private static FollowedNewLesion Seen(FollowedNewLesion known, NewLesionFinding finding)
    {
        var present = IsThere(finding);
        return known with { Size = present ? finding.Diameter ?? known.Size : Length.Zero, IsPresent = present, Change = finding.Change };
    }

    private static bool IsThere(NewLesionFinding finding) => finding.Change != NewLesionChange.Absent && finding.Diameter != Length.Zero;

    /// <summary>The word "unequivocal" stands at first sight, whatever else is said of it.</summary>
    private static FollowedNewLesion First(NewLesionFinding finding, Lesion lesion, List<FollowedNewLesion> known)
    {
        var organ = OrganName.Of(lesion);
        var size = finding.Diameter is { Millimetres: > 0 } ? finding.Diameter : null;
        var measured = size is not null
            && (lesion.NewKind ?? (MeasurableNewLesion.IsLargeEnough(finding, lesion.IsNode) ? NewLesionKind.Target : NewLesionKind.NonTarget)) == NewLesionKind.Target;
        var room = measured && MeasurableNewLesion.HasRoom(known.Where(static l => l.Kind == NewLesionKind.Target).Select(static l => l.Organ), organ);
        return new(finding.Lesion, room ? NewLesionKind.Target : NewLesionKind.NonTarget, organ, size, true, finding.Change);
    }
}
