using Recist.Reports.Document;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf;

namespace Recist.Tests.Pdf;

/// <summary>The declared fonts are part of what a report is made from: never the machine's own, and none is left out in silence.</summary>
public sealed class DeclaredFontTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fonts").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Only_built_in_fonts_have_no_hash_and_declared_ones_have_that_of_their_bytes()
    {
        Copy("one.ttf");
        var first = new FontLibrary([folder]).Declared;
        Assert.Null(new FontLibrary([]).Declared);
        Assert.NotNull(first);
        Assert.Equal(first, new FontLibrary([folder]).Declared);

        Copy("two.TTF");
        Assert.NotEqual(first, new FontLibrary([folder]).Declared);
    }

    [Fact]
    public void The_same_declared_fonts_give_the_same_bytes()
    {
        Copy("one.ttf");
        var document = SampleDocuments.Of(new Paragraph("가나-7, محمد"));
        Assert.Equal(new BuiltInRenderer([folder]).Compose(document).Bytes, new BuiltInRenderer([folder]).Compose(document).Bytes);
    }

    [Fact]
    public void A_folder_without_fonts_is_an_error() =>
        Assert.Contains("holds no .ttf file", Assert.Throws<FontException>(() => new FontLibrary([folder])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("no font at all")]
    [InlineData("OTTO\0\u0001\0\0\0\0\0\0")]
    public void A_file_that_is_no_TrueType_font_is_an_error(string content)
    {
        File.WriteAllText(Path.Combine(folder, "bad.ttf"), content);
        Assert.Contains("cannot be drawn from", Assert.Throws<FontException>(() => new FontLibrary([folder])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("/a", 1)]
    [InlineData(" /a : : /b ", 2)]
    public void Folders_are_parted_as_in_PATH(string? list, int count) =>
        Assert.Equal(count, FontLibrary.Folders(list?.Replace(':', Path.PathSeparator)).Length);

    private void Copy(string name)
    {
        using var font = typeof(BuiltInRenderer).Assembly.GetManifestResourceStream("NotoSansArabic_400Regular.ttf")!;
        using var file = File.Create(Path.Combine(folder, name));
        font.CopyTo(file);
    }
}
