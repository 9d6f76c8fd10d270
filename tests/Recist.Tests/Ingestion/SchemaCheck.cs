using System.Text.Json;
using System.Text.RegularExpressions;

namespace Recist.Tests.Readers;

/// <summary>The part of JSON Schema 2020-12 that the published schemas use; any other keyword fails, so that none is ignored.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public static SchemaCheck Of(string file) =>
        new(JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schema", file))).RootElement);

    public bool Fits(string json) => Fits(root, JsonDocument.Parse(json).RootElement);

    private bool Fits(JsonElement schema, JsonElement value) => schema.EnumerateObject().All(k => Fits(schema, k, value));

    private bool Fits(JsonElement schema, JsonProperty keyword, JsonElement value) => keyword.Name switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" or "default" => true,
        "$ref" => Fits(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value),
        "type" => (keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray() : new[] { keyword.Value }.AsEnumerable()).Any(t => IsType(t.GetString()!, value)),
        "const" => JsonElement.DeepEquals(keyword.Value, value),
        "enum" => keyword.Value.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)),
        "anyOf" => keyword.Value.EnumerateArray().Any(s => Fits(s, value)),
        "oneOf" => keyword.Value.EnumerateArray().Count(s => Fits(s, value)) == 1,
        "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(n => value.TryGetProperty(n.GetString()!, out _)),
        "properties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(m => !keyword.Value.TryGetProperty(m.Name, out var s) || Fits(s, m.Value)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject()
            .Where(m => !(schema.TryGetProperty("properties", out var p) && p.TryGetProperty(m.Name, out _)))
            .All(m => keyword.Value.ValueKind == JsonValueKind.Object && Fits(keyword.Value, m.Value)),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(i => Fits(keyword.Value, i)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= keyword.Value.GetInt32(),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= keyword.Value.GetDecimal(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= keyword.Value.GetDecimal(),
        _ => throw new NotSupportedException(keyword.Name),
    };

    private static bool IsType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => value.ValueKind == JsonValueKind.Number,
    };
}
