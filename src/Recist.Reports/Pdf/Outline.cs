using Recist.Reports.Pdf.Objects;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf;

/// <summary>Writes bookmarks as the outline tree of a file.</summary>
internal static class Outline
{
    /// <summary>Writes the tree; the answer is the object number of its root.</summary>
    public static int Write(PdfFile file, List<Bookmark> bookmarks, IReadOnlyList<int> pages, bool rightToLeft)
    {
        var root = file.Reserve();
        var ids = bookmarks.ConvertAll(_ => file.Reserve());
        var parents = Parents(bookmarks);
        for (var i = 0; i < bookmarks.Count; i++)
        {
            var (mark, parent) = (bookmarks[i], parents[i]);
            var siblings = Children(parents, parent);
            var place = siblings.IndexOf(i);
            var entry = new PdfBuffer().Add("<< /Title ").Text(CleanText.Of(mark.Title, rightToLeft)).Add("/Parent ").Ref(parent < 0 ? root : ids[parent]);
            if (place > 0)
            {
                entry.Add("/Prev ").Ref(ids[siblings[place - 1]]);
            }

            if (place < siblings.Count - 1)
            {
                entry.Add("/Next ").Ref(ids[siblings[place + 1]]);
            }

            AddChildren(entry, ids, Children(parents, i), parents);
            file.Set(ids[i], entry.Add("/Dest [").Ref(pages[mark.Page]).Add("/XYZ null ").Number(mark.Top).Add("null] >>"));
        }

        file.Set(root, AddChildren(new PdfBuffer().Add("<< /Type /Outlines "), ids, Children(parents, -1), parents).Add(">>"));
        return root;
    }

    private static PdfBuffer AddChildren(PdfBuffer entry, List<int> ids, List<int> children, List<int> parents) => children.Count == 0
        ? entry
        : entry.Add("/First ").Ref(ids[children[0]]).Add("/Last ").Ref(ids[children[^1]]).Add("/Count ").Number(Below(parents, children));

    private static int Below(List<int> parents, List<int> children) => children.Sum(child => 1 + Below(parents, Children(parents, child)));

    private static List<int> Children(List<int> parents, int parent) =>
        [.. Enumerable.Range(0, parents.Count).Where(i => parents[i] == parent)];

    private static List<int> Parents(List<Bookmark> bookmarks) =>
        [.. bookmarks.Select((mark, i) => bookmarks.FindLastIndex(Math.Max(0, i - 1), i, other => other.Level < mark.Level))];
}
