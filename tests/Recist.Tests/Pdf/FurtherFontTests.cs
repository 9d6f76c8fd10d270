using Recist.Reports.Document;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf;

namespace Recist.Tests.Pdf;

/// <summary>Scripts whose fonts are too large to keep in the repository.</summary>
public sealed class FurtherFontTests
{
    [Fact]
    public void Chinese_is_set_in_the_font_of_a_further_folder()
    {
        var folders = (Environment.GetEnvironmentVariable(FontLibrary.FoldersVariable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        Assert.SkipUnless(
            folders.Any(folder => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "NotoSansSC*.ttf").Any()),
            $"Noto Sans SC is in no folder that {FontLibrary.FoldersVariable} names");

        var document = SampleDocuments.Of(new Paragraph("您的肿瘤比第一次扫描时小了42%。医生称之为部分缓解（PR）。")) with { Language = "zh-Hans" };
        var composed = new BuiltInRenderer(folders).Compose(document);
        using var pdf = TaggedPdf.Open(composed.Bytes);

        Assert.Equal("您的肿瘤比第一次扫描时小了42%。医生称之为部分缓解（PR）。", pdf.OfType("P").Single().Text);
        Assert.InRange(composed.Bytes.Length, 1, 200_000);
    }

    [Fact]
    public void A_declared_folder_that_is_absent_is_an_error_and_never_less_letters()
    {
        var fault = Assert.Throws<FontException>(() => new FontLibrary([Path.Combine(Path.GetTempPath(), "no such folder")]));
        Assert.EndsWith("no such folder does not exist.", fault.Message, StringComparison.Ordinal);
    }
}
