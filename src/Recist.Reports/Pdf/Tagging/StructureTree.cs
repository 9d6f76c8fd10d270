using Recist.Reports.Document;
using Recist.Reports.Pdf.Objects;

namespace Recist.Reports.Pdf.Tagging;

/// <summary>Writes the structure tree and the parent tree that leads from marked content back to it.</summary>
internal sealed class StructureTree
{
    private readonly PdfFile _file;
    private readonly IReadOnlyList<int> _pages;
    private readonly Dictionary<StructureElement, int> _ids = [];

    private StructureTree(PdfFile file, IReadOnlyList<int> pages)
    {
        _file = file;
        _pages = pages;
    }

    /// <summary>Writes the tree; the answer is the object number of its root.</summary>
    /// <param name="file">The file.</param>
    /// <param name="root">The Document element.</param>
    /// <param name="pages">Object numbers of the pages.</param>
    /// <param name="owners">For each page, the element of each marked content.</param>
    public static int Write(PdfFile file, StructureElement root, IReadOnlyList<int> pages, IReadOnlyList<IReadOnlyList<StructureElement>> owners)
    {
        var tree = new StructureTree(file, pages);
        var id = file.Reserve();
        tree.Number(root);
        tree.WriteElement(root, id);
        file.Set(id, new PdfBuffer().Add("<< /Type /StructTreeRoot /K ").Ref(tree._ids[root])
            .Add("/ParentTree ").Ref(tree.ParentTree(owners)).Add("/ParentTreeNextKey ").Number(pages.Count).Add(">>"));
        return id;
    }

    private void Number(StructureElement element)
    {
        _ids[element] = _file.Reserve();
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { } child)
            {
                Number(child);
            }
        }
    }

    private void WriteElement(StructureElement element, int parent)
    {
        var home = element.Kids.Where(kid => kid.Element is null).Select(kid => kid.Page).FirstOrDefault(-1);
        var value = new PdfBuffer().Add($"<< /S /{element.Type} /P ").Ref(parent);
        if (home >= 0)
        {
            value.Add("/Pg ").Ref(_pages[home]);
        }

        if (element.Alt is { } alt)
        {
            value.Add("/Alt ").Text(Isolate.IsTurning(alt) ? alt : Isolate.Removed(alt));
        }

        WriteAttributes(value, element);
        value.Add("/K [");
        foreach (var kid in element.Kids)
        {
            WriteKid(value, kid, home);
        }

        _file.Set(_ids[element], value.Add("] >>"));
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { } child)
            {
                WriteElement(child, _ids[element]);
            }
        }
    }

    private static void WriteAttributes(PdfBuffer value, StructureElement element)
    {
        if (element.Attributes is { } attributes)
        {
            value.Add("/A << ").Add(attributes).Add(" >> ");
        }
        else if (element.Bounds is { } box)
        {
            value.Add("/A << /O /Layout /Placement /Block /BBox [").Number(box.Left).Number(box.Bottom).Number(box.Right).Number(box.Top).Add("] >> ");
        }
    }

    private void WriteKid(PdfBuffer value, StructureKid kid, int home)
    {
        if (kid.Element is { } child)
        {
            value.Ref(_ids[child]);
        }
        else if (kid.Page == home)
        {
            value.Number(kid.Mark);
        }
        else
        {
            value.Add("<< /Type /MCR /Pg ").Ref(_pages[kid.Page]).Add("/MCID ").Number(kid.Mark).Add(">> ");
        }
    }

    private int ParentTree(IReadOnlyList<IReadOnlyList<StructureElement>> owners)
    {
        var value = new PdfBuffer().Add("<< /Nums [");
        for (var page = 0; page < owners.Count; page++)
        {
            value.Number(page).Add("[");
            foreach (var owner in owners[page])
            {
                value.Ref(_ids[owner]);
            }

            value.Add("] ");
        }

        return _file.Add(value.Add("] >>"));
    }
}
