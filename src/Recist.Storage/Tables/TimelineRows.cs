using System.Globalization;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>The row keys of a timeline, and its head, receipts and visits as entities.</summary>
internal static class TimelineRows
{
    public const string Head = "H";

    public static string VisitKey(VisitRef visit) =>
        string.Create(CultureInfo.InvariantCulture, $"M:{visit.Visit}:{visit.Reader}:{visit.Revision:D4}");

    /// <summary>The key of a visit that may not take the plain one: it counts only once a receipt of that upload is there.</summary>
    public static string OwnVisitKey(VisitRecord visit) => $"{VisitKey(visit.Ref)}:{visit.Sha[..10]}";

    public static bool IsOwnVisitKey(string row) => row.Split(':').Length == 5;

    public static TableEntity Of(TimelineId id, TimelineHead head) => new(id.ToString(), Head)
    {
        ["Version"] = head.Version,
        ["Study"] = head.Study,
        ["Course"] = head.Course,
        ["InputsHash"] = head.InputsHash,
        ["EngineVersion"] = head.EngineVersion,
        ["ClinicianReport"] = head.ClinicianReport,
        ["PatientReport"] = head.PatientReport,
    };

    public static TimelineHead ReadHead(TableEntity row) => new(row.GetInt64("Version")!.Value, row.GetString("Study"), row.GetString("Course"))
    {
        InputsHash = row.GetString("InputsHash"),
        EngineVersion = row.GetString("EngineVersion"),
        ClinicianReport = row.GetInt32("ClinicianReport")!.Value,
        PatientReport = row.GetInt32("PatientReport")!.Value,
    };

    public static TableEntity Of(TimelineId id, Receipt receipt)
    {
        var row = new TableEntity(id.ToString(), $"U:{receipt.Sha}")
        {
            ["File"] = receipt.File,
            ["Format"] = receipt.Format,
            ["Withdrawn"] = receipt.Withdrawn,
            ["Sent"] = receipt.Files is null && receipt.By is null && receipt.Reason is null ? null : StoredJson.Write(new Sent(receipt.Files, receipt.By, receipt.Reason)),
            ["AcceptedUtc"] = receipt.AcceptedUtc,
            ["Upload"] = receipt.Upload,
        };
        if (!receipt.TakenBackFrom.IsEmpty)
        {
            LongText.WriteJson(row, "TakenBackFrom", receipt.TakenBackFrom);
        }

        LongText.WriteJson(row, "Readers", receipt.Readers);
        LongText.WriteJson(row, "Notes", receipt.Notes);
        return row;
    }

    public static Receipt ReadReceipt(TableEntity row)
    {
        var sent = row.GetString("Sent") is { } text ? StoredJson.Read<Sent>(text) : null;
        return new(
            row.RowKey[2..], row.GetString("File"), row.GetString("Format"), LongText.ReadJson<System.Collections.Immutable.ImmutableArray<ReaderFacts>>(row, "Readers"))
        {
            Notes = LongText.ReadJson<System.Collections.Immutable.ImmutableArray<Reports.Content.QualityNote>>(row, "Notes"),
            Files = sent?.Files,
            By = sent?.By,
            Reason = sent?.Reason,
            Withdrawn = row.GetBoolean("Withdrawn")!.Value,
            AcceptedUtc = row.GetDateTimeOffset("AcceptedUtc")!.Value,
            Upload = row.GetString("Upload"),
            TakenBackFrom = row.ContainsKey("TakenBackFrom")
                ? LongText.ReadJson<System.Collections.Immutable.ImmutableArray<string>>(row, "TakenBackFrom")
                : [],
        };
    }

    public static TableEntity Of(TimelineId id, VisitRecord visit, string key)
    {
        var row = new TableEntity(id.ToString(), key)
        {
            ["Reader"] = visit.Reader,
            ["Content"] = visit.Ref.Content,
            ["Sha"] = visit.Sha,
            ["Date"] = visit.Visit.Date.Text,
        };
        LongText.WriteJson(row, "Visit", visit.Visit);
        return row;
    }

    public static VisitRecord ReadVisit(TableEntity row)
    {
        var key = row.RowKey.Split(':');
        var reference = new VisitRef(key[1], key[2], int.Parse(key[3], NumberStyles.None, CultureInfo.InvariantCulture), row.GetString("Content"));
        return new(reference, row.GetString("Reader"), LongText.ReadJson<Visit>(row, "Visit"), row.GetString("Sha")) { Row = row.RowKey };
    }

    private sealed record Sent(System.Collections.Immutable.ImmutableArray<UploadedPart>? Files, string? By, string? Reason);
}
