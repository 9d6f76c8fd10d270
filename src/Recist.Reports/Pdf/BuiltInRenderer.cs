using Recist.Reports.Document;
using Recist.Reports.Fonts;

namespace Recist.Reports.Pdf;

/// <summary>The built-in engine: tagged PDF 1.7 with embedded, subset fonts, charts as vectors, and the same bytes each time.</summary>
public sealed class BuiltInRenderer : IReportRenderer
{
    private readonly FontLibrary _fonts;

    /// <summary>Sets text in the built-in fonts, and in those of the folders that the environment variable RECIST_FONT_FOLDERS names.</summary>
    public BuiltInRenderer()
    {
        _fonts = FontLibrary.Shared;
    }

    /// <summary>Sets text in the built-in fonts and, for scripts they lack, in the .ttf files of folders.</summary>
    public BuiltInRenderer(IReadOnlyList<string> fontFolders)
    {
        _fonts = new FontLibrary(fontFolders);
    }

    /// <inheritdoc/>
    public string Name => "BuiltIn";

    /// <inheritdoc/>
    public void Render(ReportDocument document, Stream stream) => stream.Write(Compose(document).Bytes);

    /// <summary>The file, with where everything stands.</summary>
    internal ComposedPdf Compose(ReportDocument document)
    {
        DocumentRules.Require(document);
        return Composer.Compose(document, _fonts);
    }
}
