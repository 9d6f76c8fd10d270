using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Uploads in table <c>Uploads</c>: by month, newest first, with a pointer by id and one by content.</summary>
internal sealed class UploadTable(TableServiceClient service) : IUploads
{
    private readonly GuardedTable table = new(service, TableNames.Uploads);

    public async Task<UploadRow> AddAsync(UploadRow row, CancellationToken cancellationToken)
    {
        // The way to it first: a row that a process left without one would stand in lists, and nobody could open it.
        await table.PutAsync(new(Points(row.Clinic), row.Id.ToString()) { ["Month"] = Month(row), ["Row"] = RowKey(row) }, cancellationToken);
        await table.AddAsync(Entity(row), cancellationToken);
        return await FindAsync(row.Clinic, row.Id, cancellationToken) ?? throw new InvalidOperationException("An upload row vanished.");
    }

    public async Task<UploadRow?> FindAsync(ClinicId clinic, UploadId upload, CancellationToken cancellationToken) =>
        await table.FindAsync(Points(clinic), upload.ToString(), cancellationToken) is { } point
        && await table.FindAsync(point.GetString("Month"), point.GetString("Row"), cancellationToken) is { } row
            ? Read(clinic, row)
            : null;

    public async Task<UploadRow?> UpdateAsync(UploadRow row, CancellationToken cancellationToken) =>
        await table.ReplaceAsync(Entity(row), row.Token!, cancellationToken) is { } token ? row with { Token = token } : null;

    public async IAsyncEnumerable<UploadRow> ListAsync(
        ClinicId clinic, int year, int month, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var partition = string.Create(CultureInfo.InvariantCulture, $"{clinic}_{year:D4}{month:D2}");
        await foreach (var row in table.QueryAsync($"PartitionKey eq {partition}", cancellationToken))
        {
            yield return Read(clinic, row);
        }
    }

    public async Task<BytesClaim?> FindAcceptedAsync(ClinicId clinic, string sha, CancellationToken cancellationToken) =>
        await table.FindAsync(Contents(clinic), sha, cancellationToken) is { } row ? Claim(row) : null;

    public async Task<BytesClaim> NameAcceptedAsync(ClinicId clinic, string sha, BytesClaim claim, CancellationToken cancellationToken)
    {
        while (true)
        {
            var wanted = new TableEntity(Contents(clinic), sha) { ["Upload"] = claim.Upload.ToString(), ["Reading"] = claim.Reading };
            if (await table.AddAsync(wanted, cancellationToken))
            {
                return claim;
            }

            // Gone again: freed between the two calls, so that nobody holds them.
            if (await table.FindAsync(Contents(clinic), sha, cancellationToken) is not { } row)
            {
                continue;
            }

            var holder = Claim(row);
            if (!ReadingName.IsLater(claim, than: holder))
            {
                return holder;
            }

            if (await table.ReplaceAsync(wanted, row.ETag.ToString(), cancellationToken) is not null)
            {
                return claim;
            }
        }
    }

    public async Task ForgetAcceptedAsync(ClinicId clinic, string sha, string reading, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(Contents(clinic), sha, cancellationToken) is { } row && Claim(row).Reading == reading)
        {
            await table.DeleteAsync(row.PartitionKey, row.RowKey, row.ETag.ToString(), cancellationToken);
        }
    }

    private static BytesClaim Claim(TableEntity row) => new(UploadId.Parse(row.GetString("Upload")), row.GetString("Reading"));

    public Task AddPartAsync(ClinicId clinic, string delivery, UploadId upload, CancellationToken cancellationToken) =>
        table.AddAsync(new(Parts(clinic), PartKey(delivery, upload)), cancellationToken);

    public IAsyncEnumerable<UploadId> ListPartsAsync(ClinicId clinic, string delivery, CancellationToken cancellationToken)
    {
        var (partition, first, after) = (Parts(clinic), $"{delivery}_", $"{delivery}`");
        return table.QueryAsync($"PartitionKey eq {partition} and RowKey ge {first} and RowKey lt {after}", cancellationToken)
            .Select(r => UploadId.Parse(r.RowKey[(delivery.Length + 1)..]));
    }

    public async Task RemovePartAsync(ClinicId clinic, string delivery, UploadId upload, CancellationToken cancellationToken) =>
        await table.DeleteAsync(Parts(clinic), PartKey(delivery, upload), null, cancellationToken);

    private static string Parts(ClinicId clinic) => $"{clinic}_part";

    private static string PartKey(string delivery, UploadId upload) => $"{delivery}_{upload}";

    private static string Points(ClinicId clinic) => $"{clinic}_id";

    private static string Contents(ClinicId clinic) => $"{clinic}_sha";

    private static string Month(UploadRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Clinic}_{row.Arrived.UtcDateTime:yyyyMM}");

    private static string RowKey(UploadRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.Ticks - row.Arrived.UtcTicks:D19}_{row.Id}");

    private static TableEntity Entity(UploadRow row) => new(Month(row), RowKey(row))
    {
        ["File"] = row.File.ToString(),
        ["Blob"] = row.Blob == row.File ? null : row.Blob.ToString(),
        ["ArrivedUtc"] = row.Arrived,
        ["Status"] = row.Status.ToString(),
        ["Sha"] = row.Sha,
        ["Complaints"] = row.Complaints,
        ["Timelines"] = row.Timelines,
        ["Starts"] = row.Starts,
        ["Failures"] = row.Failures,
        ["First"] = row.First?.ToString(),
        ["Withdrawal"] = row.Withdrawal is { } withdrawal ? StoredJson.Write(withdrawal) : null,
        ["Part"] = row.Part,
        ["Together"] = row.Together.IsEmpty ? null : string.Join(',', row.Together),
        ["Earlier"] = row.Earlier.IsEmpty ? null : string.Join(',', row.Earlier),
        ["ChangedUtc"] = row.ChangedUtc,
    };

    private static UploadRow Read(ClinicId clinic, TableEntity row) => new(
        clinic, UploadId.Parse(row.RowKey[20..]), File(row, "File"), row.GetDateTimeOffset("ArrivedUtc")!.Value, Enum.Parse<UploadStatus>(row.GetString("Status")))
    {
        Blob = File(row, row.GetString("Blob") is null ? "File" : "Blob"),
        Sha = row.GetString("Sha"),
        Complaints = row.GetInt32("Complaints")!.Value,
        Timelines = row.GetInt32("Timelines")!.Value,
        Starts = row.GetInt32("Starts")!.Value,
        Failures = row.GetInt32("Failures")!.Value,
        First = row.GetString("First") is { } first ? UploadId.Parse(first) : null,
        Withdrawal = row.GetString("Withdrawal") is { } withdrawal ? StoredJson.Read<Withdrawal>(withdrawal) : null,
        Part = row.GetString("Part"),
        Together = row.GetString("Together") is { } ids ? [.. ids.Split(',').Select(UploadId.Parse)] : [],
        Earlier = row.GetString("Earlier") is { } earlier ? [.. earlier.Split(',')] : [],
        ChangedUtc = row.GetDateTimeOffset("ChangedUtc")!.Value,
        Token = row.ETag.ToString(),
    };

    private static LandingFile File(TableEntity row, string column) =>
        LandingFile.TryParse(row.GetString(column), out var file)
            ? file
            : throw new InvalidOperationException("A stored file name is not one.");
}
