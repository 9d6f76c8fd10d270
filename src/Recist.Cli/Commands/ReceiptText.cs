using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Recist.Cli.Commands;

/// <summary>A receipt as the terminal shows it.</summary>
/// <param name="Accepted">Whether the file was accepted whole.</param>
/// <param name="Text">Lines to print.</param>
internal sealed record ReceiptText(bool Accepted, string Text)
{
    /// <summary>Reads a receipt's JSON.</summary>
    public static ReceiptText Of(JsonElement receipt)
    {
        string? status = receipt.GetProperty("status").GetString();
        bool accepted = status is "accepted" or "duplicate" or "withdrawn" or "waitingForPartner";
        var complaints = receipt.TryGetProperty("complaints", out var list) ? list.EnumerateArray().ToList() : [];
        bool several = receipt.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Array && files.GetArrayLength() > 1;
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{receipt.GetProperty("file").GetString()}: {Word(status)}");
        text.AppendLine(status == "waitingForPartner"
            ? $"  It is read together with {Part(receipt, "waitsFor", string.Empty)}, which has not come yet; it waits until {Part(receipt, "waitsUntil", string.Empty)}."
            : status == "duplicate"
            ? $"  These bytes were taken in already, as upload {Part(receipt, "firstUpload", string.Empty)} "
                + $"({Part(receipt, "firstFile", string.Empty)}); nothing new was taken in."
            : accepted
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"  {Count(receipt, "patient")}, {Count(receipt, "visit")}")
            : "  Nothing of it was taken in. Mend what follows and upload it again.");
        foreach (var complaint in complaints)
        {
            text.AppendLine(Line(complaint, several || Part(complaint, "file", string.Empty) != Part(receipt, "file", string.Empty)));
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"  receipt {receipt.GetProperty("receipt").GetString()}");
        return new ReceiptText(accepted, text.ToString());
    }

    private static string Word(string? status) => status switch
    {
        "accepted" or "withdrawn" => "accepted",
        "duplicate" => "taken in already",
        "waitingForPartner" => "waiting",
        "quarantined" or "sourceMissing" => "not read; a person is looking",
        _ => "refused",
    };

    private static string Count(JsonElement receipt, string what)
    {
        int number = receipt.GetProperty(what + "s").GetInt32();
        return string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? string.Empty : "s")}");
    }

    // A line number says nothing where several files were read together.
    private static string Line(JsonElement complaint, bool withFile)
    {
        string[] place =
        [
            withFile ? Part(complaint, "file", string.Empty) : string.Empty,
            Part(complaint, "sheet", "sheet "), Part(complaint, "line", "line "), Part(complaint, "column", "column "), Part(complaint, "path", string.Empty),
            Part(complaint, "value", "value "),
        ];
        string where = string.Join(", ", place.Where(part => part.Length > 0));
        string severity = complaint.TryGetProperty("severity", out var s) && s.ToString() is "refuse" or "block" ? "!" : "-";
        return $"  {severity} {(where.Length > 0 ? where + ": " : string.Empty)}{Part(complaint, "problem", string.Empty)} {Part(complaint, "fix", string.Empty)}";
    }

    private static string Part(JsonElement complaint, string member, string before) =>
        complaint.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.Null && value.ToString() is { Length: > 0 } text
            ? before + text
            : string.Empty;
}
