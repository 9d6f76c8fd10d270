using System.Security.Cryptography;
using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Hostile;

/// <summary>A sound table and a sound document, cut at each twentieth and with one bit turned over.</summary>
/// <remarks>A cut at a row's end, or a digit that became another, cannot be seen in the file itself; the manifest with the count and the hash is there for that, and with it all are refused.</remarks>
internal static class DamagedFiles
{
    private const int Flips = 50;

    private static readonly string Table = Base.Head + string.Concat(Enumerable.Range(1, 12).Select(m => Base.Row($"V{m}", $"2025-{m:00}-01", size: $"{40 - m}.5", baseline: m == 1 ? "yes" : "no")));

    public static IEnumerable<HostileFile> All()
    {
        var random = new Random(20_251_201);
        foreach (var (name, whole) in new[] { ("table", Encoding.UTF8.GetBytes(Table)), ("document", Encoding.UTF8.GetBytes(Base.Json("15.25"))) })
        {
            var said = Said.By(SubmissionReader.Read([new UploadedFile("x", whole)], HostileFile.Declared));
            for (var i = 0; i < 20; i++)
            {
                var cut = whole[..(whole.Length * i / 20)];
                yield return HostileFile.Of($"{name} cut at {i}/20", cut, name == "document" ? new Outcome(r => r.Submission is null ? null : "was not refused") : Outcome.PrefixOf(said));
                yield return WithManifest($"{name} cut at {i}/20, with a manifest", cut, whole);
            }

            for (var i = 0; i < Flips; i++)
            {
                var flipped = (byte[])whole.Clone();
                flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                yield return HostileFile.Of($"{name} flip {i}", flipped, Outcome.TrueTo(flipped));
                yield return WithManifest($"{name} flip {i}, with a manifest", flipped, whole);
            }
        }
    }

    private static HostileFile WithManifest(string name, byte[] damaged, byte[] whole) => new(
        name,
        [new UploadedFile("x", damaged), Base.File("x.manifest.json", $$"""{"format":"recist-manifest/1","sha256":"{{Convert.ToHexStringLower(SHA256.HashData(whole))}}"}""")],
        Outcome.Refused("SHA256_MISMATCH"));
}
