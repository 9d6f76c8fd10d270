using System.IO.Compression;
using System.Text;
using CsCheck;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>Whatever bytes arrive, the reader answers; and what it accepts, the rules assess.</summary>
public class FuzzTests
{
    private static readonly byte[][] Seeds = [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.*", SearchOption.AllDirectories)
        .Where(f => Path.GetExtension(f) is ".json" or ".csv" or ".zip").Order(StringComparer.Ordinal).Select(File.ReadAllBytes), Encoding.UTF8.GetBytes(SchemaTests.EveryMember)];

    [Fact]
    public void Mutated_files_never_make_it_throw()
    {
        var mutation = Gen.Select(Gen.Int[0, 999_999], Gen.Int[0, 5], Gen.Byte);
        Gen.Select(Gen.Int[0, Seeds.Length - 1], mutation.List[1, 8]).Sample(
            (seed, mutations) =>
            {
                var bytes = Seeds[seed];
                foreach (var (at, kind, value) in mutations)
                {
                    bytes = Mutate(bytes, at, kind, value);
                }

                ReadAndAssess(bytes);
            },
            iter: 2000);
    }

    [Fact]
    public void Mutated_SDTM_texts_never_make_it_throw()
    {
        using var archive = new ZipArchive(new MemoryStream(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "demo", "3-aster-sdtm.zip"))));
        var tables = archive.Entries.Select(e => { using var s = e.Open(); using var m = new MemoryStream(); s.CopyTo(m); return m.ToArray(); }).ToArray();
        Gen.Select(Gen.Int[0, 1], Gen.Select(Gen.Int[0, 999_999], Gen.Int[0, 5], Gen.Byte).List[1, 6]).Sample(
            (which, mutations) =>
            {
                var changed = tables[which];
                foreach (var (at, kind, value) in mutations)
                {
                    changed = Mutate(changed, at, kind, value);
                }

                var reading = SubmissionReader.Read([new UploadedFile("a", changed), new UploadedFile("b", tables[1 - which])], ReadingSettings.Default);
                Assess(reading);
            },
            iter: 1000);
    }

    [Fact]
    public void Mutated_XPT_and_Dataset_JSON_never_make_it_throw()
    {
        byte[] Shared(string domain) => File.ReadAllBytes(Given.SharedPath($"formats/sdtm-xpt/{domain}.xpt"));
        (byte[] Tu, byte[] Tr)[] pairs = [(Shared("tu"), Shared("tr")), (DatasetJsonTests.Json("tu", true).Content.ToArray(), DatasetJsonTests.Json("tr", false).Content.ToArray())];
        Gen.Select(Gen.Int[0, 1], Gen.Bool, Gen.Bool, Gen.Select(Gen.Int[0, 99_999], Gen.Int[0, 5], Gen.Byte).List[1, 6]).Sample(
            (which, ofTu, early, mutations) =>
            {
                var (tu, tr) = pairs[which];
                foreach (var (at, kind, value) in mutations)
                {
                    var place = early ? at % 3500 : at; // Where the layout is written.
                    (tu, tr) = ofTu ? (Mutate(tu, place, kind, value), tr) : (tu, Mutate(tr, place, kind, value));
                }

                Assess(SubmissionReader.Read([new UploadedFile("a", tu), new UploadedFile("b", tr)], ReadingSettings.Default));
            },
            iter: 1000);
    }

    private static byte[] Mutate(byte[] bytes, int at, int kind, byte value)
    {
        if (bytes.Length == 0)
        {
            return [value];
        }

        var i = at % bytes.Length;
        return kind switch
        {
            0 => [.. bytes[..i], value, .. bytes[(i + 1)..]],
            1 => [.. bytes[..i], .. bytes[(i + 1)..]],
            2 => [.. bytes[..i], value, .. bytes[i..]],
            3 => bytes[..i],
            4 => [.. bytes[..i], .. bytes[(i / 2)..]],
            _ => [.. bytes[..i], (byte)(bytes[i] ^ (1 << (value & 7))), .. bytes[(i + 1)..]],
        };
    }

    private static void ReadAndAssess(byte[] bytes) =>
        Assess(SubmissionReader.Read([new UploadedFile("x", bytes)], ReadingSettings.Default with { AllowGzip = true }));

    private static void Assess(Reading reading)
    {
        Assert.Equal(reading.Submission is null, reading.Submission?.Patients.IsEmpty ?? true);
        Assert.True(reading.Submission is not null || !reading.Complaints.IsEmpty);
        foreach (var patient in reading.Submission?.Patients ?? [])
        {
            Assert.NotNull(ResponseAssessor.Assess(patient.History));
        }
    }
}
