using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recist.Pipeline;

/// <summary>The receipt for programs.</summary>
internal static class ReceiptJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Of(UploadResult result) => JsonSerializer.Serialize(
        new
        {
            Receipt = result.Upload,
            result.Status,
            result.File,
            Sha256 = result.Outcome.Sha,
            result.Arrived,
            result.Outcome.Format,
            result.Outcome.Patients,
            result.Outcome.Visits,
            result.Outcome.Complaints,
        },
        Options);
}
