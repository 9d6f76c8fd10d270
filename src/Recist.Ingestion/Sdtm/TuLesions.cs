namespace Recist.Ingestion;

/// <summary>The lesions of a TU table by subject and id.</summary>
internal sealed class TuLesions
{
    private readonly Dictionary<(PatientDraft, string), TuLesion> known = [];
    private readonly Dictionary<(PatientDraft, string), TuUse> left = [];

    /// <summary>All of them, in the order of the table.</summary>
    public IEnumerable<TuLesion> All => known.Values;

    /// <summary>The lesion; null where TU does not name it for this reader.</summary>
    public TuLesion? Of(PatientDraft draft, string id) => known.GetValueOrDefault((draft, id));

    /// <summary>What TU says of something that is no lesion here; null where it says nothing.</summary>
    public TuUse? LeftOut(PatientDraft draft, string id) => left.TryGetValue((draft, id), out var use) ? use : null;

    /// <summary>The ids of one subject.</summary>
    public List<string> Ids(PatientDraft draft) => [.. known.Keys.Where(k => k.Item1 == draft).Select(k => k.Item2)];

    /// <summary>Takes a lesion; the first of an id stays.</summary>
    public void Add(TuLesion lesion) => known.TryAdd((lesion.Draft, lesion.Lesion.Id), lesion);

    /// <summary>Puts another in place of the lesion of its id.</summary>
    public void Replace(TuLesion lesion) => known[(lesion.Draft, lesion.Lesion.Id)] = lesion;

    /// <summary>Notes something that is no lesion here; false where that is known.</summary>
    public bool Leave(PatientDraft draft, string id, TuUse use) => left.TryAdd((draft, id), use);
}
