using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Recist.Ingestion;

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

    public static string Of(UploadResult result, int reportMinutes) => JsonSerializer.Serialize(
        new
        {
            Receipt = result.Upload,
            result.Status,
            result.File,
            FirstUpload = result.Repeats?.Upload,
            FirstFile = result.Repeats?.File,
            FirstArrived = result.Repeats?.Arrived,
            Sha256 = result.Outcome.Sha,
            Files = result.Outcome.Files.IsEmpty ? (ImmutableArray<UploadedPart>?)null : result.Outcome.Files,
            result.Arrived,
            result.Outcome.Format,
            result.Outcome.Rows,
            result.Outcome.Patients,
            result.Outcome.Visits,
            result.Outcome.Lesions,
            Warnings = result.Outcome.Complaints.Count(c => c.Severity == Severity.Warn),
            ReportsUsuallyReadyWithinMinutes = result.Status == UploadStatus.Accepted ? reportMinutes : (int?)null,
            WaitsFor = result.Waits?.For,
            WaitsUntil = result.Waits?.Until,
            Withdrawn = result.Withdrawal is { } w ? new { By = PrintedName.Of(w.By), w.By.Role, w.At, w.Reason } : null,
            result.Outcome.Complaints,
        },
        Options);

    /// <summary>The complaints alone.</summary>
    public static string Of(ImmutableArray<Complaint> complaints) => JsonSerializer.Serialize(complaints, Options);
}
