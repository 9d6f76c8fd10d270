using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Rows of table <c>Clinics</c> that hold what a study is bound to.</summary>
/// <remarks>They lie beside the clinic's settings, so that both change in one transaction.</remarks>
internal static class StudyTable
{
    private const string Options = "Options";

    // Absent in rows of a file: those were the first.
    private const string BySettings = "BySettings";

    public static string RowKey(string studyKey) => $"study:{studyKey}";

    public static BoundOptions Read(TableEntity row) =>
        new(LongText.ReadJson<ResponseOptions>(row, Options), row.GetBoolean(BySettings) is not true);

    public static TableEntity Row(ClinicId clinic, string studyKey, BoundOptions bound)
    {
        var row = new TableEntity(clinic.ToString(), RowKey(studyKey));
        LongText.WriteJson(row, Options, bound.Options);
        if (!bound.IsFixed)
        {
            row[BySettings] = true;
        }

        return row;
    }

    /// <summary>False where files have fixed other options than those wanted.</summary>
    public static bool CanBe(TableEntity? row, ResponseOptions? options) =>
        options is null || row is null || Read(row) is { IsFixed: false } || Read(row).Options == options;

    /// <summary>What makes a study's row say what the settings say; nothing where files have fixed it.</summary>
    public static IEnumerable<TableTransactionAction> Change(ClinicId clinic, string studyKey, TableEntity? row, ResponseOptions? options)
    {
        if (row is not null && Read(row).IsFixed)
        {
            yield break;
        }

        if (options is not null)
        {
            var wanted = Row(clinic, studyKey, new(options, IsFixed: false));
            yield return row is null
                ? new(TableTransactionActionType.Add, wanted)
                : new(TableTransactionActionType.UpdateReplace, wanted, row.ETag);
        }
        else if (row is not null)
        {
            yield return new(TableTransactionActionType.Delete, row, row.ETag);
        }
    }
}
