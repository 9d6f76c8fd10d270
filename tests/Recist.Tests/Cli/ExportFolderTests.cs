using System.Collections.Immutable;
using Recist.Cli;
using Recist.Cli.Output;
using Recist.Reports.Exports;

namespace Recist.Tests.CommandLine;

public sealed class ExportFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("recist-test-");

    private string Place => Path.Combine(folder.FullName, "out");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_folder_is_made_and_made_again_whole()
    {
        Write(("a", "1"), ("b", "2"));
        Assert.Equal(["a.csv", "b.csv"], Names(Place));
        Write(("a", "3"), ("b", "4"));
        Assert.Equal("X\n3\n", File.ReadAllText(Path.Combine(Place, "a.csv")));
        Assert.Equal(["out"], Names(folder.FullName));
    }

    [Fact]
    public void A_failure_leaves_the_earlier_export_and_nothing_else()
    {
        Write(("a", "1"));
        var broken = new CsvTable("bad/name", ["X"], []);
        Assert.ThrowsAny<IOException>(() => ExportFolder.Write(Place, () => [new CsvTable("a", ["X"], [["9"]]), broken], TextWriter.Null));
        Assert.Equal("X\n1\n", File.ReadAllText(Path.Combine(Place, "a.csv")));
        Assert.Equal(["out"], Names(folder.FullName));
    }

    [Fact]
    public void A_folder_with_other_files_is_not_touched()
    {
        Directory.CreateDirectory(Place);
        File.WriteAllText(Path.Combine(Place, "thesis.txt"), "");
        Assert.Contains("thesis.txt", Assert.Throws<PlainFailure>(() => Write(("a", "1"))).Message, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Names(Place));
        File.WriteAllText(Path.Combine(folder.FullName, "file"), "");
        Assert.Throws<PlainFailure>(() => ExportFolder.Write(Path.Combine(folder.FullName, "file"), () => [], TextWriter.Null));
    }

    [Fact]
    public void Cells_are_quoted_where_RFC_4180_asks_for_it_and_never_changed()
    {
        var text = new StringWriter();
        new CsvTable("t", ["A", "B"], [["a,b", "say \"x\""], ["=1+1", "two\nlines"], ["", "é"]]).Write(text);
        Assert.Equal("A,B\n\"a,b\",\"say \"\"x\"\"\"\n=1+1,\"two\nlines\"\n,é\n", text.ToString());
    }

    private static IEnumerable<string> Names(string path) => Directory.EnumerateFileSystemEntries(path).Select(e => Path.GetFileName(e)!).Order();

    private void Write(params (string Name, string Value)[] tables) => ExportFolder.Write(
        Place, () => [.. tables.Select(t => new CsvTable(t.Name, ["X"], [ImmutableArray.Create(t.Value)]))], TextWriter.Null);
}
