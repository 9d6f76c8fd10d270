using System.Globalization;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Reports, decisions and promised work as entities.</summary>
internal static class ReportRows
{
    public static TableEntity Of(TimelineId id, WrittenReport report) => new(
        id.ToString(), string.Create(CultureInfo.InvariantCulture, $"R:{report.Edition.ToString().ToLowerInvariant()}:{report.Version:D6}"))
    {
        ["Inputs"] = report.Inputs,
        ["Sha256"] = report.Sha256,
        ["Assessed"] = report.Assessed,
        ["Content"] = StoredJson.Write(report.Content),
        ["PrintedId"] = report.PrintedId,
        ["Visit"] = report.Visit,
        ["VisitDate"] = report.VisitDate,
        ["Says"] = report.Says,
        ["HasSignature"] = report.HasSignature,
        ["Ended"] = report.Ended?.ToString(),
        ["WrittenUtc"] = report.WrittenUtc,
    };

    public static WrittenReport ReadReport(TableEntity row)
    {
        var key = row.RowKey.Split(':');
        return new(
            Enum.Parse<Edition>(key[1], ignoreCase: true), Number(key[2]), row.GetString("Inputs"), row.GetString("Sha256"), row.GetString("Assessed"),
            StoredJson.Read<ClinicalContent>(row.GetString("Content")), row.GetString("PrintedId"), row.GetString("Visit"), row.GetString("VisitDate"), row.GetString("Says"))
        {
            HasSignature = row.GetBoolean("HasSignature")!.Value,
            Ended = row.GetString("Ended") is { } ended ? Enum.Parse<ReportStatus>(ended) : null,
            WrittenUtc = row.GetDateTimeOffset("WrittenUtc")!.Value,
        };
    }

    public static TableEntity Of(TimelineId id, Decision decision)
    {
        var row = Bare(id, decision);
        LongText.WriteJson(row, "Counted", decision.Counted);
        return row;
    }

    private static TableEntity Bare(TimelineId id, Decision decision) => new(id.ToString(), string.Create(CultureInfo.InvariantCulture, $"S:{decision.Version:D6}"))
    {
        ["Kind"] = decision.Kind.ToString(),
        ["Subject"] = decision.Subject,
        ["By"] = StoredJson.Write(decision.By),

        // As text, because a time column loses the offset of the clinic's zone, and a signature prints it.
        ["At"] = decision.At.ToString("O", CultureInfo.InvariantCulture),
        ["Text"] = decision.Text,
        ["SawSha256"] = decision.SawSha256,
    };

    public static Decision ReadDecision(TableEntity row) => new(
        Number(row.RowKey[2..]), Enum.Parse<DecisionKind>(row.GetString("Kind")), row.GetString("Subject"), StoredJson.Read<Actor>(row.GetString("By")),
        DateTimeOffset.ParseExact(row.GetString("At"), "O", CultureInfo.InvariantCulture))
    {
        Text = row.GetString("Text"),
        Counted = LongText.ReadJson<System.Collections.Immutable.ImmutableArray<string>>(row, "Counted"),
        SawSha256 = row.GetString("SawSha256"),
    };

    public static TableEntity Of(TimelineId id, OutboxItem item)
    {
        var row = new TableEntity(id.ToString(), OutboxKey(item)) { ["Kind"] = item.Kind.ToString() };
        LongText.WriteJson(row, "Events", item.Events);
        return row;
    }

    public static string OutboxKey(OutboxItem item) => string.Create(CultureInfo.InvariantCulture, $"O:{item.Version:D12}");

    public static OutboxItem ReadOutbox(TableEntity row) =>
        new(long.Parse(row.RowKey[2..], NumberStyles.None, CultureInfo.InvariantCulture), Enum.Parse<OutboxKind>(row.GetString("Kind")))
        {
            Events = LongText.ReadJson<System.Collections.Immutable.ImmutableArray<ResultEvent>>(row, "Events"),
        };

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
