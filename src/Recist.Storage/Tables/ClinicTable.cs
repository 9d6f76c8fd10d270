using System.Globalization;
using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Clinics in table <c>Clinics</c>; their ids once more in a partition of their own, so that no scan is needed to list them.</summary>
internal sealed class ClinicTable(TableServiceClient service) : IClinics
{
    private const string Index = "_clinics";
    private const string WeeklyRow = "_weekly";
    private const string Settings = "Settings";
    private const string Note = "a:";
    private const string AfterNotes = "a;";
    private readonly GuardedTable table = new(service, TableNames.Clinics);

    public async Task<IReadOnlyList<ClinicId>> ListAsync(CancellationToken cancellationToken) =>
        await table.QueryAsync($"PartitionKey eq {Index}", cancellationToken).Select(r => ClinicId.Parse(r.RowKey)).ToListAsync(cancellationToken);

    public async Task<Clinic?> FindAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        await table.FindAsync(clinic.ToString(), clinic.ToString(), cancellationToken) is { } row
            ? new(clinic, LongText.ReadJson<ClinicSettings>(row, Settings), row.GetBinary("Key"), row.GetDateTimeOffset("CreatedUtc")!.Value)
            {
                Token = row.ETag.ToString(),
            }
            : null;

    public async Task<bool> AddAsync(Clinic clinic, CancellationToken cancellationToken)
    {
        var added = await table.AddAsync(Row(clinic), cancellationToken);
        await table.PutAsync(new TableEntity(Index, clinic.Id.ToString()), cancellationToken);
        return added;
    }

    public async Task<string?> ChangeAsync(
        Clinic clinic,
        ClinicSettings settings,
        IReadOnlyDictionary<string, ResponseOptions?> studies,
        AuditEntry note,
        CancellationToken cancellationToken)
    {
        var changed = Row(clinic with { Settings = settings });
        List<TableTransactionAction> actions =
        [
            new(TableTransactionActionType.UpdateReplace, changed, new ETag(clinic.Token!)),
            new(TableTransactionActionType.Add, NoteRow(clinic.Id, note)),
        ];
        foreach (var (study, options) in studies)
        {
            var row = await table.FindAsync(clinic.Id.ToString(), StudyTable.RowKey(study), cancellationToken);
            if (!StudyTable.CanBe(row, options))
            {
                return null;
            }

            actions.AddRange(StudyTable.Change(clinic.Id, study, row, options));
        }

        if (await table.SubmitForTokenAsync(actions, cancellationToken) is { } token)
        {
            return token;
        }

        // An earlier try of this call may have got through: what stands decides.
        var now = await table.FindAsync(clinic.Id.ToString(), clinic.Id.ToString(), cancellationToken);
        return now is not null && LongText.Read(now, Settings) == LongText.Read(changed, Settings) ? now.ETag.ToString() : null;
    }

    public IAsyncEnumerable<(string Name, AuditEntry Entry)> ListNotesAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        var partition = clinic.ToString();
        return table.QueryAsync($"PartitionKey eq {partition} and RowKey ge {Note} and RowKey lt {AfterNotes}", cancellationToken)
            .Select(row => (row.RowKey[Note.Length..], LongText.ReadJson<AuditEntry>(row, "Entry")));
    }

    public Task RemoveNoteAsync(ClinicId clinic, string name, CancellationToken cancellationToken) =>
        table.DeleteAsync(clinic.ToString(), Note + name, null, cancellationToken);

    public async Task<BoundOptions?> StudyOptionsAsync(ClinicId clinic, string studyKey, CancellationToken cancellationToken) =>
        await table.FindAsync(clinic.ToString(), StudyTable.RowKey(studyKey), cancellationToken) is { } row ? StudyTable.Read(row) : null;

    public async Task<ResponseOptions> FixStudyOptionsAsync(
        ClinicId clinic, string studyKey, ResponseOptions options, CancellationToken cancellationToken)
    {
        while (true)
        {
            var row = await table.FindAsync(clinic.ToString(), StudyTable.RowKey(studyKey), cancellationToken);
            if (row is null)
            {
                await table.AddAsync(StudyTable.Row(clinic, studyKey, new(options, IsFixed: true)), cancellationToken);
                continue;
            }

            var bound = StudyTable.Read(row);
            if (bound.IsFixed || bound.Options != options)
            {
                return bound.Options;
            }

            var kept = StudyTable.Row(clinic, studyKey, bound with { IsFixed = true });
            await table.ReplaceAsync(kept, row.ETag.ToString(), cancellationToken);
        }
    }

    public async Task<IsoWeek?> SummarisedThroughAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        await table.FindAsync(clinic.ToString(), WeeklyRow, cancellationToken) is { } row && IsoWeek.TryParse(row.GetString("Through"), out var week) ? week : null;

    public Task SetSummarisedThroughAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken) =>
        table.PutAsync(new(clinic.ToString(), WeeklyRow) { ["Through"] = week.ToString() }, cancellationToken);

    // The time goes first, so that the audit is told in the order in which things were done.
    private static TableEntity NoteRow(ClinicId clinic, AuditEntry entry)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{entry.At.UtcTicks:D19}.{Base32.Of(RandomNumberGenerator.GetBytes(10))}");
        var row = new TableEntity(clinic.ToString(), Note + name);
        LongText.WriteJson(row, "Entry", entry);
        return row;
    }

    private static TableEntity Row(Clinic clinic)
    {
        var row = new TableEntity(clinic.Id.ToString(), clinic.Id.ToString())
        {
            ["Key"] = clinic.Key.ToArray(),
            ["CreatedUtc"] = clinic.Created,
        };
        LongText.WriteJson(row, Settings, clinic.Settings);
        return row;
    }
}
