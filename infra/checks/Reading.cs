using System.Text.Json.Nodes;

namespace Recist.InfraChecks;

/// <summary>Short ways to read a predicted resource.</summary>
internal static class Reading
{
    /// <summary>The resource's own name.</summary>
    public static string Name(this JsonObject resource) => resource["name"]!.GetValue<string>();

    /// <summary>The value at a path of members such as <c>siteConfig.minTlsVersion</c> under the properties, as text; null where it is not set.</summary>
    public static string? Property(this JsonObject resource, string path)
    {
        JsonNode? node = resource["properties"];
        foreach (var part in path.Split('.'))
        {
            node = node?[part];
        }

        return node?.ToString();
    }

    /// <summary>Sets the value at a path under the properties.</summary>
    public static void Set(this JsonObject resource, string path, JsonNode? value)
    {
        var parts = path.Split('.');
        var node = (resource["properties"] ??= new JsonObject()).AsObject();
        foreach (var part in parts[..^1])
        {
            node = (node[part] ??= new JsonObject()).AsObject();
        }

        node[parts[^1]] = value;
    }
}
