using System.Diagnostics;
using Recist.Reports.Document;
using Recist.Reports.Pdf;

namespace Recist.Tests.Pdf;

/// <summary>Other people's readers on the files of the built-in engine, where they are installed.</summary>
public sealed class PopplerTests
{
    public static TheoryData<string> Samples => new("clinician", "patient", "arabic", "hostile");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Qpdf_finds_no_error(string sample) => Assert.Contains("No syntax or stream encoding errors", Run("qpdf", "--check", sample), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_font_is_embedded_subset_and_mapped_to_Unicode(string sample)
    {
        var fonts = Run("pdffonts", "", sample).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Contains("yes yes yes", font, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Poppler_reads_the_structure_and_finds_no_script(string sample)
    {
        var tree = Run("pdfinfo", "-struct-text", sample);
        var info = Run("pdfinfo", "", sample);

        Assert.StartsWith("Document", tree, StringComparison.Ordinal);
        Assert.Contains("H1 (block)", tree, StringComparison.Ordinal);
        Assert.Matches("Tagged: +yes", info);
        Assert.Matches("JavaScript: +no", info);
    }

    [Fact]
    public void Poppler_reads_Arabic_in_order()
    {
        Assert.Contains("\"نتائج التصوير الخاصة بك\"", Run("pdfinfo", "-struct-text", "arabic"), StringComparison.Ordinal);
        Assert.Contains("الأورام التي نقيسها أصغر من قبل", Run("pdftotext", "-", "arabic", optionLast: true), StringComparison.Ordinal);
    }

    private static string Run(string program, string option, string sample, bool optionLast = false)
    {
        Assert.SkipUnless(IsInstalled(program), $"{program} is not installed (Debian packages qpdf and poppler-utils)");
        var path = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.pdf");
        try
        {
            File.WriteAllBytes(path, new BuiltInRenderer().Compose(Document(sample)).Bytes);
            var start = new ProcessStartInfo(program, option.Length == 0 ? [path] : optionLast ? [path, option] : [option, path]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, output + errors);
            Assert.Equal("", errors);
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static ReportDocument Document(string sample) => sample switch
    {
        "clinician" => SampleDocuments.Clinician,
        "patient" => SampleDocuments.Patient,
        "arabic" => SampleDocuments.Arabic,
        _ => SampleDocuments.Hostile,
    };
}
