using System.Text.Json;

namespace Recist.Cli.Commands;

/// <summary>One <c>name=value</c> of <c>recist clinic set</c>.</summary>
/// <param name="Name">Name of the setting, as <c>recist clinic show</c> prints it.</param>
/// <param name="Value">Its new value.</param>
internal sealed record SettingPair(string Name, JsonElement Value)
{
    /// <summary>Reads a pair: JSON where it is an object, a list, a quoted text, true, false or null; else a text.</summary>
    /// <param name="pair">As typed.</param>
    /// <param name="now">The settings as they stand: where one is a number, digits are a number; a telephone number stays a text.</param>
    /// <exception cref="PlainFailure">There is no equals sign, or what begins like JSON is none.</exception>
    public static SettingPair Read(string pair, JsonElement now)
    {
        int at = pair.IndexOf('=', StringComparison.Ordinal);
        if (at < 1)
        {
            throw new PlainFailure($"'{pair}' is no setting: write name=value.");
        }

        var (name, text) = (pair[..at], pair[(at + 1)..]);
        bool isNumber = now.ValueKind == JsonValueKind.Object && now.TryGetProperty(name, out var old)
            && old.ValueKind == JsonValueKind.Number;
        bool isJson = isNumber || text is "true" or "false" or "null" || (text.Length > 0 && "{[\"".Contains(text[0], StringComparison.Ordinal));
        return new(name, isJson ? Json(name, text) : JsonSerializer.SerializeToElement(text));
    }

    private static JsonElement Json(string name, string text)
    {
        try
        {
            return JsonDocument.Parse(text).RootElement;
        }
        catch (JsonException)
        {
            throw new PlainFailure($"The value of {name} is no JSON: write a number, or a list or an object in single quotes.");
        }
    }
}
