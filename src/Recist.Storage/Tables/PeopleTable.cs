using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>The people of each clinic in table <c>People</c>: one partition a clinic, its head in row <c>_head</c>.</summary>
internal sealed class PeopleTable(TableServiceClient service) : IPeople
{
    private const string Head = "_head";
    private readonly GuardedTable table = new(service, TableNames.People);

    public async Task<PeopleHead> HeadAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        await table.FindAsync(clinic.ToString(), Head, cancellationToken) is { } row ? PeopleRows.Head(row) : PeopleHead.None;

    public async Task<ClinicPerson?> FindAsync(ClinicId clinic, string person, CancellationToken cancellationToken) =>
        await table.FindAsync(clinic.ToString(), PeopleRows.Person + person, cancellationToken) is { } row
            ? PeopleRows.ReadPerson(row)
            : null;

    public IAsyncEnumerable<ClinicPerson> ListAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        RowsAsync(clinic, PeopleRows.Person, cancellationToken).Select(PeopleRows.ReadPerson);

    public async Task<Invitation?> FindInvitationAsync(ClinicId clinic, string invitation, CancellationToken cancellationToken) =>
        await table.FindAsync(clinic.ToString(), PeopleRows.Invitation + invitation, cancellationToken) is { } row
            ? PeopleRows.ReadInvitation(row)
            : null;

    public IAsyncEnumerable<Invitation> ListInvitationsAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        RowsAsync(clinic, PeopleRows.Invitation, cancellationToken).Select(PeopleRows.ReadInvitation);

    public Task<bool> CommitAsync(ClinicId clinic, PeopleChange change, CancellationToken cancellationToken)
    {
        string partition = clinic.ToString();
        var head = PeopleRows.Row(partition, Head, change.Head);
        var actions = new List<TableTransactionAction>
        {
            change.Head.Token is { } token
                ? new(TableTransactionActionType.UpdateReplace, head, new ETag(token))
                : new(TableTransactionActionType.Add, head),
        };
        if (change.Put is { } person)
        {
            actions.Add(new(TableTransactionActionType.UpsertReplace, PeopleRows.Row(partition, person)));
        }

        if (change.Invite is { } invitation)
        {
            actions.Add(new(TableTransactionActionType.UpsertReplace, PeopleRows.Row(partition, invitation)));
        }

        var notes = change.Notes.Select((entry, i) => Note(partition, change, entry, i));
        actions.AddRange(notes.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)));
        actions.AddRange(change.End.Select(id => Delete(partition, PeopleRows.Invitation + id)));
        actions.AddRange(change.Remove is { } removed ? [Delete(partition, PeopleRows.Person + removed)] : []);
        return table.SubmitAsync(actions, cancellationToken);
    }

    public IAsyncEnumerable<(string Name, AuditEntry Entry)> ListNotesAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        RowsAsync(clinic, PeopleRows.Note, cancellationToken)
            .Select(row => (row.RowKey[PeopleRows.Note.Length..], LongText.ReadJson<AuditEntry>(row, "Entry")));

    public Task RemoveNoteAsync(ClinicId clinic, string name, CancellationToken cancellationToken) =>
        table.DeleteAsync(clinic.ToString(), PeopleRows.Note + name, null, cancellationToken);

    // The time goes first, so that the audit is told in the order in which things were done.
    private static TableEntity Note(string partition, PeopleChange change, AuditEntry entry, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{entry.At.UtcTicks:D19}.{change.Head.Changes[0]}.{number}");
        var row = new TableEntity(partition, PeopleRows.Note + name);
        LongText.WriteJson(row, "Entry", entry);
        return row;
    }

    private static TableTransactionAction Delete(string partition, string row) =>
        new(TableTransactionActionType.Delete, new TableEntity(partition, row) { ETag = ETag.All });

    private IAsyncEnumerable<TableEntity> RowsAsync(ClinicId clinic, string kind, CancellationToken cancellationToken)
    {
        var (partition, after) = (clinic.ToString(), kind[..^1] + (char)(kind[^1] + 1));
        return table.QueryAsync($"PartitionKey eq {partition} and RowKey ge {kind} and RowKey lt {after}", cancellationToken);
    }
}
