using System.Collections.Immutable;
using Azure.Data.Tables;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Results as entities: lengths are whole numbers of 1/10,000 mm, percentages are text.</summary>
internal static class AssessmentRows
{
    public static string Key(AssessedVisit result) => $"A:{result.Reader}:{result.Visit}";

    public static TableEntity Of(TimelineId id, AssessedVisit result) => new(id.ToString(), Key(result))
    {
        ["Label"] = result.Label,
        ["Date"] = result.Date,
        ["InputsHash"] = result.InputsHash,
        ["Baseline"] = result.Baseline,
        ["Sum"] = result.Sum,
        ["Nadir"] = result.Nadir,
        ["PercentFromBaseline"] = result.PercentFromBaseline,
        ["PercentFromNadir"] = result.PercentFromNadir,
        ["Target"] = result.Target,
        ["NonTarget"] = result.NonTarget,
        ["NewLesions"] = StoredJson.Write(result.NewLesions),
        ["Overall"] = result.Overall,
        ["OverallFinal"] = result.OverallFinal,
        ["Rules"] = StoredJson.Write(result.Rules),
    };

    public static AssessedVisit Read(TableEntity row)
    {
        var key = row.RowKey.Split(':');
        return new(key[1], key[2], row.GetString("Label"), row.GetString("Date"), row.GetString("InputsHash"))
        {
            Baseline = row.GetBoolean("Baseline")!.Value,
            Sum = row.GetInt64("Sum"),
            Nadir = row.GetInt64("Nadir"),
            PercentFromBaseline = row.GetString("PercentFromBaseline"),
            PercentFromNadir = row.GetString("PercentFromNadir"),
            Target = row.GetString("Target"),
            NonTarget = row.GetString("NonTarget"),
            NewLesions = StoredJson.Read<ImmutableArray<string>>(row.GetString("NewLesions")),
            Overall = row.GetString("Overall"),
            OverallFinal = row.GetString("OverallFinal"),
            Rules = StoredJson.Read<ImmutableArray<string>>(row.GetString("Rules")),
        };
    }
}
