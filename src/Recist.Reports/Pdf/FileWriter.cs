using Recist.Reports.Document;
using Recist.Reports.Pdf.Objects;
using Recist.Reports.Pdf.Tagging;

namespace Recist.Reports.Pdf;

/// <summary>Writes drawn pages, fonts, tags, outline and metadata as one file.</summary>
internal static class FileWriter
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(ReportDocument document, StructureElement root, List<PageCanvas> pages, UsedFonts fonts, List<Bookmark> bookmarks)
    {
        var file = new PdfFile();
        var (catalog, tree) = (file.Reserve(), file.Reserve());
        var resources = file.Add(new PdfBuffer().Add("<< /Font ").Add(fonts.Write(file).Written).Add(" >>"));
        var pageIds = pages.ConvertAll(page => WritePage(file, page, tree, resources));
        WritePageTree(file, tree, pageIds);
        var structure = StructureTree.Write(file, root, pageIds, [.. pages.Select(page => page.Owners)]);
        var outline = Outline.Write(file, bookmarks, pageIds, document.RightToLeft);
        var metadata = file.AddStream("/Type /Metadata /Subtype /XML ", Metadata.Packet(document), compressed: false);
        file.Set(catalog, new PdfBuffer().Add("<< /Type /Catalog /Pages ").Ref(tree).Add("/StructTreeRoot ").Ref(structure)
            .Add("/MarkInfo << /Marked true >> /Lang ").Text(document.Language).Add("/Metadata ").Ref(metadata).Add("/Outlines ").Ref(outline)
            .Add("/ViewerPreferences << /DisplayDocTitle true ").Add(document.RightToLeft ? "/Direction /R2L " : "").Add(">> >>"));
        var information = file.Add(new PdfBuffer().Add("<< /Title ").Text(document.Title).Add("/Producer ").Text(Metadata.Producer).Add(">>"));
        return file.Write(catalog, information);
    }

    private static int WritePage(PdfFile file, PageCanvas page, int tree, int resources)
    {
        var content = file.AddStream("", page.Content.Written);
        return file.Add(new PdfBuffer().Add("<< /Type /Page /Parent ").Ref(tree).Add("/MediaBox [0 0 ").Number(page.Paper.Width).Number(page.Paper.Height)
            .Add("] /Resources ").Ref(resources).Add("/Contents ").Ref(content).Add("/Tabs /S /StructParents ").Number(page.Index).Add(">>"));
    }

    private static void WritePageTree(PdfFile file, int id, List<int> pages)
    {
        var value = new PdfBuffer().Add("<< /Type /Pages /Count ").Number(pages.Count).Add("/Kids [");
        pages.ForEach(page => value.Ref(page));
        file.Set(id, value.Add("] >>"));
    }
}
