using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>All new lesions known so far, each in its last known state (iRECIST: measured apart from the targets).</summary>
/// <remarks>One that a visit does not list is still there, unchanged. One that is ruled out is struck off. A node that shrinks below 10 mm is normal: it is measured, and not there.</remarks>
internal sealed record NewLesionBook(ImmutableArray<FollowedNewLesion> Lesions)
{
    public static NewLesionBook Empty { get; } = new([]);

    /// <summary>Sum of the new-lesion targets; null where there are none, or one was not yet measured.</summary>
    public Length? TargetSum
    {
        get
        {
            var targets = Measured.ToList();
            return targets.Count == 0 || targets.Exists(static l => l.Size is null) ? null : NewLesionSums.Sum(targets);
        }
    }

    /// <summary>The new-lesion targets (NLT), whether there or gone.</summary>
    public IEnumerable<FollowedNewLesion> Measured => Lesions.Where(static l => l.Kind == NewLesionKind.Target);

    /// <summary>True where one of those measured is there: a sum of nodes that are all normal grows, and is no disease.</summary>
    public bool HasMeasuredDisease => Measured.Any(static l => l.IsPresent);

    /// <summary>Those that are not measured (NLNT) and are there.</summary>
    public IEnumerable<FollowedNewLesion> Unmeasured => Lesions.Where(static l => l is { Kind: NewLesionKind.NonTarget, IsPresent: true });

    /// <summary>Ids of those that are there.</summary>
    public ImmutableArray<string> Present => [.. Lesions.Where(static l => l.IsPresent).Select(static l => l.Id)];

    /// <summary>The lesion of that id, or null.</summary>
    public FollowedNewLesion? Find(string id) => Lesions.FirstOrDefault(l => l.Id == id);

    /// <summary>The book after a visit.</summary>
    /// <param name="findings">New lesions as the visit lists them.</param>
    /// <param name="unequivocal">Ids that are unequivocal there.</param>
    /// <param name="list">What the lesion list knows of them.</param>
    /// <param name="kinds">Kinds of those that a later visit made unequivocal, as decided there.</param>
    public NewLesionBook After(
        ImmutableArray<NewLesionFinding> findings, ImmutableArray<string> unequivocal, NewLesionList list, ImmutableDictionary<string, NewLesionKind>? kinds = null)
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
                next[place] = Seen(next[place], finding, list.Of(finding).IsNode);
            }
            else if (unequivocal.Contains(finding.Lesion))
            {
                var kind = kinds is not null && kinds.TryGetValue(finding.Lesion, out var decided) ? decided : KindOf(finding, list.Of(finding), next);
                next.Add(First(finding, list.Of(finding), kind));
            }
        }

        return new([.. next]);
    }

    /// <summary>A node that was called new below 10 mm is judged no differently while it stays below.</summary>
    private static FollowedNewLesion Seen(FollowedNewLesion known, NewLesionFinding finding, bool isNode)
    {
        var gone = finding.Change == NewLesionChange.Absent || finding.Diameter == Length.Zero;
        return known with
        {
            Size = gone ? Length.Zero : finding.Diameter ?? known.Size,
            IsPresent = !gone && !(isNode && finding.Diameter < NodeLimit.Normal && !(known.IsPresent && known.Size < NodeLimit.Normal)),
            Change = finding.Change,
        };
    }

    /// <summary>The word "unequivocal" stands at first sight, whatever else is said of it.</summary>
    private static FollowedNewLesion First(NewLesionFinding finding, Lesion lesion, NewLesionKind kind) =>
        new(finding.Lesion, kind, OrganName.Of(lesion), SizeOf(finding), true, finding.Change);

    private static NewLesionKind KindOf(NewLesionFinding finding, Lesion lesion, List<FollowedNewLesion> known)
    {
        var measured = SizeOf(finding) is not null
            && (lesion.NewKind ?? (MeasurableNewLesion.IsLargeEnough(finding, lesion.IsNode) ? NewLesionKind.Target : NewLesionKind.NonTarget)) == NewLesionKind.Target;
        return measured && MeasurableNewLesion.HasRoom(known.Where(static l => l.Kind == NewLesionKind.Target).Select(static l => l.Organ), OrganName.Of(lesion))
            ? NewLesionKind.Target
            : NewLesionKind.NonTarget;
    }

    private static Length? SizeOf(NewLesionFinding finding) => finding.Diameter is { Millimetres: > 0 } ? finding.Diameter : null;
}
