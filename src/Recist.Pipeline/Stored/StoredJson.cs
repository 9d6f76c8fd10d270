using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recist.Pipeline;

/// <summary>The JSON of text columns and blobs: exact, without nulls, members in a fixed order, so that its hash can be compared.</summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 32,
        Converters =
        {
            new StudyOptionsConverter(),
            new LengthConverter(),
            new ScanDateConverter(),
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    };

    /// <summary>Writes a value.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is something else: the store was changed from outside.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("A stored value is null.");

    // A dictionary has another order in every process.
    private sealed class StudyOptionsConverter : JsonConverter<ImmutableDictionary<string, ResponseOptions>>
    {
        public override ImmutableDictionary<string, ResponseOptions> Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Dictionary<string, ResponseOptions>>(ref reader, options)!
                .ToImmutableDictionary(StringComparer.Ordinal);

        public override void Write(
            Utf8JsonWriter writer, ImmutableDictionary<string, ResponseOptions> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.ToImmutableSortedDictionary(StringComparer.Ordinal), options);
    }

    // As text, because a JSON number may be read as a binary fraction by whoever looks at the row.
    private sealed class LengthConverter : JsonConverter<Length>
    {
        public override Length Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Length.FromMillimetres(decimal.Parse(reader.GetString()!, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture));

        public override void Write(Utf8JsonWriter writer, Length value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class ScanDateConverter : JsonConverter<ScanDate>
    {
        public override ScanDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ScanDate.TryParse(reader.GetString()!, out var date) ? date : throw new JsonException("Not a scan date.");

        public override void Write(Utf8JsonWriter writer, ScanDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
