using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>What stands of a patient, told from the files that were accepted and from nothing that the backend made of them.</summary>
/// <param name="Reads">Millimetres by reader and visit.</param>
/// <param name="Adjudicated">Readers whom files mark as chosen.</param>
/// <param name="Listed">The latest list; null where none names the patient.</param>
internal sealed record Standing(
    IReadOnlyDictionary<string, SortedDictionary<int, int>> Reads, IReadOnlySet<string> Adjudicated, ListedName? Listed)
{
    public static async Task<Standing> OfAsync(World world, string patient)
    {
        var reads = new Dictionary<string, SortedDictionary<int, int>>(StringComparer.Ordinal);
        var accepted = new List<SentFile>();
        foreach (var file in world.Files.Where(f => f.Patient == patient))
        {
            if ((await world.Host.RowAsync(file.Upload)).Status == UploadStatus.Accepted)
            {
                accepted.Add(file);
            }
        }

        foreach (var read in accepted.Where(f => f.Read is not null).Select(f => f.Read!).OrderBy(r => r.Revision))
        {
            Put(read, 0, ReadFiles.Baseline);
            Put(read, read.Visit, read.Mm);
        }

        return new(
            reads,
            accepted.Where(f => f.Read is { Adjudicated: true }).Select(f => f.Read!.Reader).ToHashSet(StringComparer.Ordinal),
            accepted.Select(f => f.Listed).Where(l => l is not null).MaxBy(l => l!.Day));

        void Put(ReadFile read, int visit, int mm)
        {
            if (read.Revision > world.Back.GetValueOrDefault((patient, read.Reader, visit)))
            {
                (reads.TryGetValue(read.Reader, out var known) ? known : reads[read.Reader] = [])[visit] = mm;
            }
        }
    }

    /// <summary>The reader whose read counts; null where none does.</summary>
    public string? Reader(string? named) => Adjudicated.Count > 0
        ? Adjudicated.Count == 1 && Reads.ContainsKey(Adjudicated.Single()) ? Adjudicated.Single() : null
        : Reads.Count == 1 ? Reads.Keys.Single()
        : named is not null && Reads.ContainsKey(named) ? named
        : null;
}
