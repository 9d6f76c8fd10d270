using UglyToad.PdfPig.Tokens;

namespace Recist.Tests.Pdf;

/// <summary>An element of the structure tree as read back.</summary>
internal sealed class TaggedElement(string type)
{
    public string Type => type;

    public string? Alt { get; init; }

    public DictionaryToken? Attributes { get; init; }

    public string Text { get; set; } = "";

    public List<TaggedElement> Children { get; } = [];

    public string? Scope => Attributes is not null && Attributes.TryGet(NameToken.Create("Scope"), out var scope) ? ((NameToken)scope).Data : null;

    public IEnumerable<TaggedElement> All() => Children.SelectMany(child => child.All()).Prepend(this);

    public string AllText() => string.Concat(All().Select(element => element.Text));
}
