using System.IO.Compression;
using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class ArchiveNameTests
{
    private const string Rows = "P1,Baseline,2025-01-06,yes,T1,target,lung,no,33.0,,,R1\n";

    [Theory]
    [InlineData("a.csv", "a.csv")]
    [InlineData("a.csv", "A.CSV")]
    [InlineData("a.csv", "./a.csv")]
    [InlineData("x/a.csv", "x//a.csv")]
    [InlineData("x/a.csv", "x/./A.csv")]
    [InlineData("é.csv", "e\u0301.csv")]
    public void Two_files_of_one_name_refuse_the_archive_and_both_are_named(string first, string second)
    {
        var reading = Read((first, Rows), (second, Rows.Replace("33.0", "34.0", StringComparison.Ordinal)));
        var complaint = Assert.Single(reading.Complaints);
        Assert.Equal((false, "ARCHIVE_REFUSED"), (reading.Accepted, complaint.Code));
        Assert.Equal($"The archive holds two files of one name: {first} and {second}.", complaint.Problem);
        Assert.StartsWith("Remove one of them, or rename it", complaint.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x/a.csv", "y/a.csv")]
    [InlineData("a.csv", "a.csv.txt")]
    [InlineData("a.csv", "__MACOSX/a.csv")]
    [InlineData("e.csv", "é.csv")]
    public void Other_names_do_not(string first, string second) =>
        Assert.DoesNotContain(Read((first, Rows), (second, Rows)).Complaints, c => c.Code == "ARCHIVE_REFUSED");

    [Fact]
    public void A_long_name_is_shown_by_its_end_and_without_what_cannot_be_seen()
    {
        var name = new string('x', 200) + "\u202egpj.csv";
        var complaint = Assert.Single(Read((name, Rows), (name, Rows)).Complaints);
        Assert.Contains("…", complaint.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", complaint.Problem, StringComparison.Ordinal);
        Assert.True(complaint.Problem.Length < 200);
    }

    private static Reading Read(params (string Name, string Rows)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, rows) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(Given.TemplateHead + rows));
            }
        }

        return SubmissionReader.Read([new UploadedFile("a.zip", stream.ToArray())], ReadingSettings.Default);
    }
}
