using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Recist.Api;

/// <summary>Reads a body as a record, and says which member is wrong. A name that is not known here is not repeated.</summary>
internal static class RecordBody
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        MaxDepth = 16,
        NumberHandling = JsonNumberHandling.Strict,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The body as a record; or the answer that says why it is none.</summary>
    /// <param name="body">The bytes; null where there are too many.</param>
    public static (T? Body, IResult? Wrong) Read<T>(byte[]? body)
        where T : class
    {
        if (body is null)
        {
            return (null, Problem.Of(StatusCodes.Status413PayloadTooLarge, "Body too long", "A body may have 64 KB."));
        }

        if (!IsObject(body))
        {
            return (null, Wrong($"The body is no JSON object; it takes {Members(typeof(T))}."));
        }

        try
        {
            return (JsonSerializer.Deserialize<T>(body, Strict)!, null);
        }
        catch (JsonException e)
        {
            return (null, Wrong(Sentence(typeof(T), e.Path ?? "$")));
        }
    }

    /// <summary>The answer about a member that has to be there.</summary>
    public static IResult Missing(string member) => Wrong($"{member} is missing or empty.");

    private static IResult Wrong(string sentence) => Problem.Of(StatusCodes.Status400BadRequest, "Body not understood", sentence);

    private static bool IsObject(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = Strict.MaxDepth });
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // A path such as $.admin.name or $.roles[0]. Where it ends in a name that is not known, the body has a member too many.
    private static string Sentence(Type type, string path)
    {
        string known = "";
        foreach (string step in path.Split('.').Skip(1).Select(step => step.Split('[')[0]))
        {
            if (Find(type, step) is not { } member)
            {
                return $"{(known.Length == 0 ? "The body" : known)} has a member that is not taken; it takes {Members(type)}.";
            }

            (known, type) = (known.Length == 0 ? member.Name : $"{known}.{member.Name}", member.PropertyType);
        }

        return known.Length == 0 ? $"The body is not understood; it takes {Members(type)}." : $"{known} is {Kind(type)}, and stands once.";
    }

    private static JsonPropertyInfo? Find(Type type, string name) => Known(type).FirstOrDefault(
        member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));

    private static string Members(Type type) => string.Join(", ", Known(type).Select(member => member.Name));

    private static IEnumerable<JsonPropertyInfo> Known(Type type) => Strict.GetTypeInfo(type).Properties;

    private static string Kind(Type type) =>
        type == typeof(string) ? "a text in quotes"
        : (Nullable.GetUnderlyingType(type) ?? type) == typeof(int) ? "a whole number"
        : typeof(IEnumerable<string>).IsAssignableFrom(type) ? "a list of texts in quotes"
        : "an object";
}
