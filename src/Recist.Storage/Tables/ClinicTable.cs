using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Clinics in table <c>Clinics</c>; their ids once more in a partition of their own, so that no scan is needed to list them.</summary>
internal sealed class ClinicTable(TableServiceClient service) : IClinics
{
    private const string Index = "_clinics";
    private const string WeeklyRow = "_weekly";
    private readonly GuardedTable table = new(service, TableNames.Clinics);

    public async Task<IReadOnlyList<ClinicId>> ListAsync(CancellationToken cancellationToken) =>
        await table.QueryAsync($"PartitionKey eq {Index}", cancellationToken).Select(r => ClinicId.Parse(r.RowKey)).ToListAsync(cancellationToken);

    public async Task<Clinic?> FindAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        await table.FindAsync(clinic.ToString(), clinic.ToString(), cancellationToken) is { } row
            ? new(clinic, LongText.ReadJson<ClinicSettings>(row, "Settings"), row.GetBinary("Key"), row.GetDateTimeOffset("CreatedUtc")!.Value)
            : null;

    public async Task<bool> AddAsync(Clinic clinic, CancellationToken cancellationToken)
    {
        var added = await table.AddAsync(Row(clinic), cancellationToken);
        await table.PutAsync(new TableEntity(Index, clinic.Id.ToString()), cancellationToken);
        return added;
    }

    public async Task ChangeAsync(ClinicId clinic, ClinicSettings settings, CancellationToken cancellationToken)
    {
        while (await table.FindAsync(clinic.ToString(), clinic.ToString(), cancellationToken) is { } row)
        {
            var changed = Row(new(clinic, settings, row.GetBinary("Key"), row.GetDateTimeOffset("CreatedUtc")!.Value));
            if (await table.ReplaceAsync(changed, row.ETag.ToString(), cancellationToken) is not null)
            {
                return;
            }
        }
    }

    public async Task<ResponseOptions?> StudyOptionsAsync(ClinicId clinic, string studyKey, CancellationToken cancellationToken) =>
        await table.FindAsync(clinic.ToString(), StudyRow(studyKey), cancellationToken) is { } row ? LongText.ReadJson<ResponseOptions>(row, "Options") : null;

    public async Task<ResponseOptions> FixStudyOptionsAsync(
        ClinicId clinic, string studyKey, ResponseOptions options, CancellationToken cancellationToken)
    {
        var row = new TableEntity(clinic.ToString(), StudyRow(studyKey));
        LongText.WriteJson(row, "Options", options);
        return await table.AddAsync(row, cancellationToken)
            ? options
            : await StudyOptionsAsync(clinic, studyKey, cancellationToken) ?? throw new InvalidOperationException("The options of a study vanished.");
    }

    public async Task<IsoWeek?> SummarisedThroughAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        await table.FindAsync(clinic.ToString(), WeeklyRow, cancellationToken) is { } row && IsoWeek.TryParse(row.GetString("Through"), out var week) ? week : null;

    public Task SetSummarisedThroughAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken) =>
        table.PutAsync(new(clinic.ToString(), WeeklyRow) { ["Through"] = week.ToString() }, cancellationToken);

    private static string StudyRow(string studyKey) => $"study:{studyKey}";

    private static TableEntity Row(Clinic clinic)
    {
        var row = new TableEntity(clinic.Id.ToString(), clinic.Id.ToString())
        {
            ["Key"] = clinic.Key.ToArray(),
            ["CreatedUtc"] = clinic.Created,
        };
        LongText.WriteJson(row, "Settings", clinic.Settings);
        return row;
    }
}
