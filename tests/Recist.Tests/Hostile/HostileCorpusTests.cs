namespace Recist.Tests.Hostile;

/// <summary>Every class of input that has ever gone wrong elsewhere: nothing crashes, nothing wrong is accepted, and no value is converted silently.</summary>
public class HostileCorpusTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, (int Least, Func<IEnumerable<HostileFile>> Files)> Classes = new(StringComparer.Ordinal)
    {
        ["numbers"] = (60, NumberFiles.All),
        ["units"] = (25, UnitFiles.All),
        ["dates"] = (40, DateFiles.All),
        ["identity"] = (50, IdentityFiles.All),
        ["encodings"] = (30, EncodingFiles.All),
        ["table syntax"] = (60, CsvSyntaxFiles.All),
        ["formulas"] = (20, FormulaFiles.All),
        ["damage"] = (70, DamagedFiles.All),
        ["archives"] = (30, ArchiveFiles.All),
        ["markup"] = (40, MarkupFiles.All),
    };

    public static TheoryData<string> Names => [.. Classes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_file_has_the_outcome_that_was_written_down_for_it(string name)
    {
        var (least, make) = Classes[name];
        var files = make().ToList();
        var faults = files.AsParallel().AsOrdered().Select(f => f.Fault()).OfType<string>().ToList();
        output.WriteLine($"{name}: {files.Count} files, {faults.Count} with another outcome.");
        Assert.True(files.Count >= least, $"{name} has {files.Count} files, fewer than {least}.");
        Assert.True(faults.Count == 0, $"{faults.Count} of {files.Count}:\n" + string.Join('\n', faults.Take(30)));
    }

    [Fact]
    public void The_corpus_has_at_least_400_files_and_is_the_same_each_time()
    {
        var all = Classes.Values.SelectMany(c => c.Files()).ToList();
        output.WriteLine($"{all.Count} files.");
        Assert.True(all.Count >= 400, $"{all.Count} files.");
        Assert.Equal(all.SelectMany(f => f.Files).Select(f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.Content.Span))).Where((_, i) => i % 7 == 0),
            Classes.Values.SelectMany(c => c.Files()).SelectMany(f => f.Files).Select(f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.Content.Span))).Where((_, i) => i % 7 == 0));
    }

    [Fact]
    public void A_planted_fault_is_caught()
    {
        Assert.NotNull(HostileFile.Of("12 is no 12.5", Base.Csv("12"), Outcome.Accepted(Base.SaidOf("12.5"))).Fault());
        Assert.NotNull(HostileFile.Of("12.5 is sound", Base.Csv("12.5"), Outcome.Refused("NUMBER_FORMAT")).Fault());
        Assert.NotNull(HostileFile.Of("another code", Base.Csv("12,5"), Outcome.Refused("DATE_FORMAT")).Fault());
        Assert.NotNull(Literal.Fault(Readers.Given.Reading("x", Base.Csv("12.5")), "12.4"u8));
    }
}
