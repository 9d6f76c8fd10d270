using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class SharedFolderTests
{
    [Fact]
    public void Every_table_with_headings_of_its_own_is_refused_politely_and_none_crashes()
    {
        var files = Directory.GetFiles(Given.SharedPath("formats"), "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".csv", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var reading = SubmissionReader.Read([new UploadedFile(Path.GetFileName(file), System.IO.File.ReadAllBytes(file))], ReadingSettings.Default);
            Assert.Null(reading.Submission);
            Assert.Contains("NOT_A_MEASUREMENT_FILE", reading.Codes());
        });
    }
}
