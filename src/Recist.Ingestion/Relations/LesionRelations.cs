namespace Recist.Ingestion;

/// <summary>What a draft says of lesions that have split or merged.</summary>
internal sealed class LesionRelations
{
    /// <summary>Parts of lesions that have split.</summary>
    public List<PartOf> Parts { get; } = [];

    /// <summary>Lesions that have become one, measured under an id of its own or of one of them.</summary>
    public List<Merger> Mergers { get; } = [];

    /// <summary>Findings of non-targets, by the cell that says so, that have merged into a target: its id.</summary>
    public Dictionary<SourceCell, string> Absorbed { get; } = [];

    /// <summary>True where nothing has split or merged.</summary>
    public bool IsEmpty => Parts.Count == 0 && Mergers.Count == 0 && Absorbed.Count == 0;

    /// <summary>The lesion of which this is a part, of however many splits; itself where it is none.</summary>
    public string Root(string lesion)
    {
        for (var steps = 0; steps <= Parts.Count && Parts.Find(p => p.Part == lesion && p.Whole != lesion) is { } part; steps++)
        {
            lesion = part.Whole;
        }

        return lesion;
    }

    /// <summary>Takes what another draft of the same subject says.</summary>
    public void AddAll(LesionRelations other)
    {
        Parts.AddRange(other.Parts.Except(Parts));
        Mergers.AddRange(other.Mergers.Where(m => !Mergers.Exists(k => k.Id == m.Id && k.Lesions.SequenceEqual(m.Lesions))));
        foreach (var (cell, into) in other.Absorbed)
        {
            Absorbed[cell] = into;
        }
    }
}
