using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>Reads the JSON form of AIM 4 that ePAD exports: names are those of the XML, repeated elements are arrays.</summary>
internal static class AimJson
{
    /// <summary>Deepest nesting taken.</summary>
    public const int MostDepth = 32;

    /// <summary>The document, or null with a complaint.</summary>
    public static AimNode? Read(UploadedFile file, string text, ComplaintLog log)
    {
        if (new JsonParser(file.Name, text, log, MostDepth).Parse() is not { } root)
        {
            return null;
        }

        var node = new AimNode("", null, new Place(file.Name, root.Line));
        Fill(node, root);
        return node;
    }

    private static void Fill(AimNode node, JsonItem item)
    {
        foreach (var member in item.Children)
        {
            if (member.Kind == JsonTokenType.StartArray)
            {
                foreach (var one in member.Children.Where(c => c.Kind == JsonTokenType.StartObject))
                {
                    Fill(node.Add(Local(member.Name), one.Line), one);
                }
            }
            else if (member.Kind == JsonTokenType.StartObject)
            {
                Fill(node.Add(Local(member.Name), member.Line), member);
            }
            else if (member.Kind != JsonTokenType.Null)
            {
                node.Attributes[Local(member.Name)] = member.Text;
            }
        }
    }

    /// <summary>The name without its prefix; objects of an array within an array, and of one at the root, are elements too.</summary>
    private static string Local(string? name) => name is null ? "item" : name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
