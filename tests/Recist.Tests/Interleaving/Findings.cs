namespace Recist.Tests.Interleaving;

/// <summary>What is wrong, and where, each once.</summary>
internal sealed class Findings
{
    private const int Most = 6;
    private readonly Dictionary<string, List<string>> found = new(StringComparer.Ordinal);

    public int Count => found.Count;

    public bool IsEmpty => found.Count == 0;

    public void Add(string operations, string where, IEnumerable<string> faults)
    {
        foreach (var fault in faults)
        {
            var what = $"{operations}: {fault}";
            if (!found.TryGetValue(what, out var places))
            {
                found[what] = places = [];
            }

            places.Add(where);
        }
    }

    public override string ToString() => string.Join(
        '\n', found.Select(f => $"{f.Key} [{f.Value.Count}: {string.Join(", ", f.Value.Take(Most))}]"));
}
