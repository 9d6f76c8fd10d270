using System.Globalization;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>The clinic's list of patient courses in table <c>ClinicPatients</c>.</summary>
internal sealed class PatientListTable(TableServiceClient service) : IPatientList
{
    private readonly GuardedTable table = new(service, TableNames.ClinicPatients);

    public Task PutAsync(TimelineId timeline, PatientListEntry entry, CancellationToken cancellationToken) => table.PutAsync(
        new(timeline.Clinic.ToString(), $"{timeline.Patient}_{timeline.Course}")
        {
            ["Study"] = entry.Study,
            ["LastVisit"] = entry.LastVisit,
            ["LastVisitDate"] = entry.LastVisitDate,
            ["LastResponse"] = entry.LastResponse,
            ["BestResponse"] = entry.BestResponse,
            ["NextDue"] = entry.NextDue?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        },
        cancellationToken);

    public Task MarkStuckAsync(TimelineId timeline, DateTimeOffset since, CancellationToken cancellationToken) => table.MergeAsync(
        new(timeline.Clinic.ToString(), $"{timeline.Patient}_{timeline.Course}") { ["StuckUtc"] = since }, cancellationToken);

    public async Task<IReadOnlyList<(TimelineId Timeline, PatientListEntry Entry)>> ListAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        var partition = clinic.ToString();
        return await table.QueryAsync($"PartitionKey eq {partition}", cancellationToken).Select(r => (Id(r), Read(r))).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<TimelineId>> CoursesAsync(ClinicId clinic, PatientKey patient, CancellationToken cancellationToken)
    {
        var (partition, first, after) = (clinic.ToString(), $"{patient}_", $"{patient}`");
        return await table.QueryAsync($"PartitionKey eq {partition} and RowKey ge {first} and RowKey lt {after}", cancellationToken).Select(Id).ToListAsync(cancellationToken);
    }

    private static TimelineId Id(TableEntity row) => TimelineId.Parse($"{row.PartitionKey}_{row.RowKey}");

    // A course that was stuck from its first visit on has the mark alone.
    private static PatientListEntry Read(TableEntity row) => new(
        row.GetString("Study") ?? "", row.GetString("LastVisit") ?? "", row.GetString("LastVisitDate") ?? "",
        row.GetString("LastResponse"), row.GetString("BestResponse"),
        row.GetString("NextDue") is { } due ? DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null)
    {
        StuckUtc = row.GetDateTimeOffset("StuckUtc"),
    };
}
