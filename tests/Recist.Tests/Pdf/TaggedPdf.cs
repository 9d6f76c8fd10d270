using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Recist.Tests.Pdf;

/// <summary>A PDF read back as a screen reader meets it: the elements of the structure tree in order with their text.</summary>
internal sealed class TaggedPdf : IDisposable
{
    private readonly PdfDocument _document;
    private readonly Dictionary<(IndirectReference Page, int Mark), string> _texts = [];

    private TaggedPdf(byte[] bytes)
    {
        _document = PdfDocument.Open(bytes);
        Pages = [.. _document.GetPages()];
        Catalog = _document.Structure.Catalog.CatalogDictionary;
        ReadTexts();
        var root = Resolve<DictionaryToken>(Get(Resolve<DictionaryToken>(Get(Catalog, "StructTreeRoot")), "K"));
        Root = Read(root, null);
    }

    public IReadOnlyList<Page> Pages { get; }

    public DictionaryToken Catalog { get; }

    public TaggedElement Root { get; }

    public IReadOnlyList<TaggedElement> Elements => [.. Root.All()];

    public static TaggedPdf Open(byte[] bytes) => new(bytes);

    public IReadOnlyList<TaggedElement> OfType(string type) => [.. Elements.Where(element => element.Type == type)];

    public IToken? Get(DictionaryToken dictionary, string name) => dictionary.TryGet(NameToken.Create(name), out var token) ? token : null;

    public T Resolve<T>(IToken? token)
        where T : class, IToken =>
        token switch
        {
            T found => found,
            IndirectReferenceToken reference => Resolve<T>(_document.Structure.GetObject(reference.Data).Data),
            _ => throw new InvalidOperationException($"{token} is no {typeof(T).Name}"),
        };

    public void Dispose() => _document.Dispose();

    private static IEnumerable<MarkedContentElement> Flat(MarkedContentElement element) => element.Children.SelectMany(Flat).Prepend(element);

    private void ReadTexts()
    {
        var references = Resolve<ArrayToken>(Get(Resolve<DictionaryToken>(Get(Catalog, "Pages")), "Kids")).Data.Cast<IndirectReferenceToken>().ToList();
        foreach (var (page, reference) in Pages.Zip(references))
        {
            foreach (var content in page.GetMarkedContents().SelectMany(Flat).Where(content => content.MarkedContentIdentifier >= 0))
            {
                _texts[(reference.Data, content.MarkedContentIdentifier)] = string.Concat(content.Letters.Select(letter => letter.Value));
            }
        }
    }

    private TaggedElement Read(DictionaryToken token, IndirectReference? inherited)
    {
        var page = Get(token, "Pg") is IndirectReferenceToken own ? own.Data : inherited;
        var element = new TaggedElement(Resolve<NameToken>(Get(token, "S")).Data)
        {
            Alt = Get(token, "Alt") is { } alt ? Resolve<HexToken>(alt).Data : null,
            Attributes = Get(token, "A") is { } attributes ? Resolve<DictionaryToken>(attributes) : null,
        };
        foreach (var kid in Resolve<ArrayToken>(Get(token, "K")).Data)
        {
            Add(element, kid, page);
        }

        return element;
    }

    private void Add(TaggedElement element, IToken kid, IndirectReference? page)
    {
        if (kid is NumericToken mark)
        {
            element.Text += _texts.GetValueOrDefault((page!.Value, mark.Int), "");
        }
        else if (Resolve<DictionaryToken>(kid) is var child && Get(child, "S") is null)
        {
            element.Text += _texts[(((IndirectReferenceToken)Get(child, "Pg")!).Data, Resolve<NumericToken>(Get(child, "MCID")).Int)];
        }
        else
        {
            element.Children.Add(Read(child, page));
        }
    }
}
