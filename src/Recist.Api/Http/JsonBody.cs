using System.Globalization;
using System.Text.Json;

namespace Recist.Api;

/// <summary>A body as a JSON object, whatever its members are.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>The object; null with one sentence that says why there is none.</summary>
    /// <param name="body">The bytes.</param>
    /// <param name="what">What to send, as it ends a sentence, for example "the settings to change".</param>
    public static (JsonElement? Root, string? Why) Parse(ReadOnlyMemory<byte> body, string what)
    {
        if (body.Span.StartsWith("\uFEFF"u8))
        {
            body = body["\uFEFF"u8.Length..];
        }

        if (body.IsEmpty)
        {
            return (null, $"The request carries no body; send a JSON object with {what}.");
        }

        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            var root = document.RootElement.Clone();
            return root.ValueKind != JsonValueKind.Object
                ? (null, $"The body is JSON, but no object; send an object with {what}.")
                : IsUnicode(root) ? (root, null)
                : (null, "The body holds text that is no Unicode; send it in UTF-8.");
        }
        catch (JsonException e)
        {
            return (null, string.Create(
                CultureInfo.InvariantCulture,
                $"The body is no JSON, or is nested deeper than {Strict.MaxDepth} levels; see its line {e.LineNumber + 1}."));
        }
    }

    // Escapes may name half of a character, which no text can hold.
    private static bool IsUnicode(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Object => value.EnumerateObject().All(member => member.Name is not null && IsUnicode(member.Value)),
                JsonValueKind.Array => value.EnumerateArray().All(IsUnicode),
                JsonValueKind.String => value.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
