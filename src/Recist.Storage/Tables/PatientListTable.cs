using System.Globalization;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>The clinic's list of patient courses in table <c>ClinicPatients</c>.</summary>
internal sealed class PatientListTable(TableServiceClient service) : IPatientList
{
    private const string Stuck = "StuckUtc";
    private readonly GuardedTable table = new(service, TableNames.ClinicPatients);

    // A merge leaves the mark of a stuck course alone. It also leaves what is null, so that nothing is written as "".
    public Task PutAsync(TimelineId timeline, PatientListEntry entry, CancellationToken cancellationToken) => table.MergeAsync(
        new(timeline.Clinic.ToString(), RowKey(timeline))
        {
            ["Study"] = entry.Study,
            ["LastVisit"] = entry.LastVisit,
            ["LastVisitDate"] = entry.LastVisitDate,
            ["LastResponse"] = entry.LastResponse ?? "",
            ["BestResponse"] = entry.BestResponse ?? "",
            ["NextDue"] = entry.NextDue?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ["Needs"] = entry.Needs ?? "",
        },
        cancellationToken);

    public Task MarkStuckAsync(TimelineId timeline, DateTimeOffset since, CancellationToken cancellationToken) =>
        table.MergeAsync(new(timeline.Clinic.ToString(), RowKey(timeline)) { [Stuck] = since }, cancellationToken);

    public async Task ClearStuckAsync(TimelineId timeline, CancellationToken cancellationToken)
    {
        while (await table.FindAsync(timeline.Clinic.ToString(), RowKey(timeline), cancellationToken) is { } row && row.Remove(Stuck))
        {
            if (await table.ReplaceAsync(row, row.ETag.ToString(), cancellationToken) is not null)
            {
                return;
            }
        }
    }

    public async Task<IReadOnlyList<(TimelineId Timeline, PatientListEntry Entry)>> ListAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        var partition = clinic.ToString();
        return await table.QueryAsync($"PartitionKey eq {partition}", cancellationToken).Select(r => (Id(r), Read(r))).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<TimelineId>> CoursesAsync(ClinicId clinic, PatientKey patient, CancellationToken cancellationToken)
    {
        var (partition, first, after) = (clinic.ToString(), $"{patient}_", $"{patient}`");
        return await table.QueryAsync($"PartitionKey eq {partition} and RowKey ge {first} and RowKey lt {after}", cancellationToken)
            .Select(Id)
            .ToListAsync(cancellationToken);
    }

    private static string RowKey(TimelineId timeline) => $"{timeline.Patient}_{timeline.Course}";

    private static TimelineId Id(TableEntity row) => TimelineId.Parse($"{row.PartitionKey}_{row.RowKey}");

    // A course that was stuck from its first visit on has the mark alone.
    private static PatientListEntry Read(TableEntity row) => new(
        row.GetString("Study") ?? "", row.GetString("LastVisit") ?? "", row.GetString("LastVisitDate") ?? "",
        Some(row, "LastResponse"), Some(row, "BestResponse"),
        Some(row, "NextDue") is { } due ? DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null)
    {
        Needs = Some(row, "Needs"),
        StuckUtc = row.GetDateTimeOffset(Stuck),
    };

    private static string? Some(TableEntity row, string column) => row.GetString(column) is { Length: > 0 } text ? text : null;
}
