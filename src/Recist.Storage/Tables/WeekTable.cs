using System.Globalization;
using Azure.Data.Tables;
using Recist.Pipeline;
using Recist.Reports.Content;

namespace Recist.Storage;

/// <summary>Results by clinic and week in table <c>Weekly</c>, and the summaries written of them.</summary>
internal sealed class WeekTable(TableServiceClient service) : IWeeks
{
    private const string UploadPrefix = "_U:";
    private readonly GuardedTable table = new(service, TableNames.Weekly);

    public async Task PutAsync(ClinicId clinic, IsoWeek week, WeekEntry entry, CancellationToken cancellationToken)
    {
        var key = $"{entry.Timeline.Patient}_{entry.Timeline.Course}:{entry.Visit}";
        while (true)
        {
            var known = await table.FindAsync(Partition(clinic, week), key, cancellationToken);
            var row = new TableEntity(Partition(clinic, week), key)
            {
                ["Label"] = entry.Label,
                ["Previous"] = known is null ? entry.Previous : known.GetString("Previous"),
                ["AtUtc"] = known?.GetDateTimeOffset("AtUtc") is { } before && before > entry.At ? before : entry.At,
            };
            if (known is null ? await table.AddAsync(row, cancellationToken) : await table.ReplaceAsync(row, known.ETag.ToString(), cancellationToken) is not null)
            {
                return;
            }
        }
    }

    // A patient key may begin with a digit, which sorts before "_", or with a letter, which sorts after it.
    public async Task<IReadOnlyList<WeekEntry>> ListAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken)
    {
        var partition = Partition(clinic, week);
        return await table.QueryAsync($"PartitionKey eq {partition}", cancellationToken)
            .Where(r => !r.RowKey.StartsWith('_')).Select(r => Read(clinic, r)).ToListAsync(cancellationToken);
    }

    public Task PutUploadAsync(ClinicId clinic, IsoWeek week, UploadId upload, CancellationToken cancellationToken) =>
        table.PutAsync(new(Partition(clinic, week), $"{UploadPrefix}{upload}"), cancellationToken);

    public async Task<IReadOnlyList<UploadId>> ListUploadsAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken)
    {
        var (partition, first, after) = (Partition(clinic, week), UploadPrefix, "_U;");
        return await table.QueryAsync($"PartitionKey eq {partition} and RowKey ge {first} and RowKey lt {after}", cancellationToken)
            .Select(r => UploadId.Parse(r.RowKey[UploadPrefix.Length..])).ToListAsync(cancellationToken);
    }

    public async Task<WeekSummary?> FindSummaryAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken)
    {
        var partition = Partition(clinic, week);
        var rows = await table.QueryAsync($"PartitionKey eq {partition} and RowKey ge {"_S"} and RowKey lt {"_T"}", cancellationToken).ToListAsync(cancellationToken);
        return rows.Select(ReadSummary).MaxBy(s => s.Edition);
    }

    public async Task<bool> AddSummaryAsync(ClinicId clinic, IsoWeek week, WeekSummary summary, CancellationToken cancellationToken) =>
        await table.AddAsync(
            new(Partition(clinic, week), summary.Edition == 1 ? "_S" : string.Create(CultureInfo.InvariantCulture, $"_S:{summary.Edition}"))
            {
                ["Edition"] = summary.Edition,
                ["Entries"] = summary.Entries,
                ["Sha256"] = summary.Sha256,
                ["Counts"] = StoredJson.Write(summary.Counts),
                ["WrittenUtc"] = summary.WrittenUtc,
            },
            cancellationToken);

    private static string Partition(ClinicId clinic, IsoWeek week) => $"{clinic}_{week}";

    private static WeekEntry Read(ClinicId clinic, TableEntity row)
    {
        var (timeline, visit) = row.RowKey.Split(':') is [var t, var v] ? (t, v) : throw new InvalidOperationException("Not a row of a week.");
        return new(TimelineId.Parse($"{clinic}_{timeline}"), visit, row.GetString("Label"), row.GetString("Previous"), row.GetDateTimeOffset("AtUtc")!.Value);
    }

    private static WeekSummary ReadSummary(TableEntity row) => new(
        row.GetInt32("Edition")!.Value, row.GetString("Entries"), row.GetString("Sha256"), StoredJson.Read<WeeklyCounts>(row.GetString("Counts")),
        row.GetDateTimeOffset("WrittenUtc")!.Value);
}
