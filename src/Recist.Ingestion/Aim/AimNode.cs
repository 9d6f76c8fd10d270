using System.Globalization;

namespace Recist.Ingestion;

/// <summary>One element of an AIM annotation, from XML or from the JSON of the same model: an attribute and a member with a plain value are the same.</summary>
/// <param name="name">Name without prefix.</param>
/// <param name="parent">The element that holds it; null for the root.</param>
/// <param name="place">File and line.</param>
internal sealed class AimNode(string name, AimNode? parent, Place place)
{
    private readonly List<AimNode> children = [];
    private readonly Dictionary<string, (AimNode First, int Count)> byName = new(StringComparer.Ordinal);
    private int index = -1;

    public string Name { get; } = name;

    /// <summary>Attributes by name without prefix.</summary>
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    /// <summary>Where it stands, with a path in the style of JSON paths for XML too.</summary>
    public Place Place => place with { Path = Path };

    private string Path => (parent is null ? "$" : parent.Path) + (Name.Length == 0 ? "" : "." + Name)
        + (index < 0 ? "" : "[" + index.ToString(CultureInfo.InvariantCulture) + "]");

    /// <summary>Adds an element; elements of one name are numbered from 0 where there are several.</summary>
    public AimNode Add(string child, int line)
    {
        var node = new AimNode(child, this, place with { Line = line });
        if (byName.TryGetValue(child, out var known))
        {
            known.First.index = 0;
            node.index = known.Count;
        }

        byName[child] = (known.First ?? node, known.Count + 1);
        children.Add(node);
        return node;
    }

    /// <summary>The first element at the end of a path of names.</summary>
    public AimNode? At(params ReadOnlySpan<string> path)
    {
        var node = this;
        foreach (var step in path)
        {
            if (!node.byName.TryGetValue(step, out var found))
            {
                return null;
            }

            node = found.First;
        }

        return node;
    }

    /// <summary>An attribute's text without blanks around it; null where it is absent or blank.</summary>
    public string? Text(string attribute) => Attributes.TryGetValue(attribute, out var text) && text.Trim() is { Length: > 0 } found ? found : null;

    /// <summary>All elements of a name within this one, at any depth, in order.</summary>
    public IEnumerable<AimNode> All(string wanted)
    {
        var open = new Stack<AimNode>([this]);
        while (open.TryPop(out var node))
        {
            if (node.Name == wanted)
            {
                yield return node;
            }

            for (var i = node.children.Count - 1; i >= 0; i--)
            {
                open.Push(node.children[i]);
            }
        }
    }
}
