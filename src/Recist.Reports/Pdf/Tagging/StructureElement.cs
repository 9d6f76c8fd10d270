namespace Recist.Reports.Pdf.Tagging;

/// <summary>An element of the structure tree: what a screen reader meets, in order of reading.</summary>
internal sealed class StructureElement
{
    private readonly List<StructureKid> _kids = [];

    /// <summary>The root.</summary>
    public StructureElement()
    {
        Type = "Document";
    }

    private StructureElement(string type, StructureElement parent)
    {
        Type = type;
        Parent = parent;
    }

    /// <summary>The standard structure type, for example P or TD.</summary>
    public string Type { get; }

    /// <summary>The element around it; null for the root.</summary>
    public StructureElement? Parent { get; }

    /// <summary>What is inside, in order.</summary>
    public IReadOnlyList<StructureKid> Kids => _kids;

    /// <summary>What is said in place of the content, or null.</summary>
    public string? Alt { get; set; }

    /// <summary>Attributes in PDF syntax, or null.</summary>
    public string? Attributes { get; init; }

    /// <summary>The place on the page of a figure, set when it is drawn: left, bottom, right, top.</summary>
    public (double Left, double Bottom, double Right, double Top)? Bounds { get; set; }

    /// <summary>Adds an element at the end.</summary>
    public StructureElement Add(string type, string? attributes = null)
    {
        var child = new StructureElement(type, this) { Attributes = attributes };
        _kids.Add(new(child, 0, 0));
        return child;
    }

    /// <summary>Adds marked content of a page at the end.</summary>
    public void AddContent(int page, int mark) => _kids.Add(new(null, page, mark));
}

/// <summary>An element, or marked content by its page (from 0) and its number on the page.</summary>
internal readonly record struct StructureKid(StructureElement? Element, int Page, int Mark);
