using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class SharedFolderTests
{
    [Fact]
    public void Every_file_of_other_formats_is_refused_politely_and_none_crashes()
    {
        var files = Directory.GetFiles(Given.SharedPath("formats"), "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".xpt", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var reading = SubmissionReader.Read([new UploadedFile(Path.GetFileName(file), System.IO.File.ReadAllBytes(file))], ReadingSettings.Default);
            Assert.Null(reading.Submission);
            Assert.Contains("NOT_A_MEASUREMENT_FILE", reading.Codes());
        });
    }
}
