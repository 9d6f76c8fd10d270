using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Recist.HeadTests.Reports;

/// <summary>The structure tree of a file: the tag and the alternative text of each element, in order.</summary>
internal static class Structure
{
    public static IReadOnlyList<(string Tag, string? Alt)> Of(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        return catalog.TryGet(NameToken.StructTreeRoot, out var root) ? [.. Under(pdf, root, 0)] : [];
    }

    private static IEnumerable<(string Tag, string? Alt)> Under(PdfDocument pdf, IToken token, int depth)
    {
        var value = token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;
        if (depth > 60)
        {
            return [];
        }

        return value switch
        {
            ArrayToken array => array.Data.SelectMany(item => Under(pdf, item, depth + 1)),
            DictionaryToken element => Element(pdf, element, depth),
            _ => [],
        };
    }

    private static IEnumerable<(string Tag, string? Alt)> Element(PdfDocument pdf, DictionaryToken element, int depth)
    {
        var own = element.TryGet(NameToken.S, out NameToken tag) ? [(tag.Data, Text(pdf, element, "Alt"))] : Array.Empty<(string, string?)>();
        return element.TryGet(NameToken.K, out var kids) ? own.Concat(Under(pdf, kids, depth + 1)) : own;
    }

    private static string? Text(PdfDocument pdf, DictionaryToken element, string name)
    {
        var value = element.Data.GetValueOrDefault(name);
        return (value is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : value) switch
        {
            StringToken text => text.Data,
            HexToken text => text.Data,
            _ => null,
        };
    }
}
