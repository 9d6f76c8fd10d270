using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Recist.Ingestion;

/// <summary>What the spreadsheet program itself lets a person type: words of a list, days, sizes. The reader checks everything anew.</summary>
internal static class EntryRules
{
    /// <summary>The rules of a sheet, or null where it has none.</summary>
    public static DataValidations? Of(IReadOnlyList<PlannedColumn> columns)
    {
        var rules = columns.Select((c, i) => c.Entry is { } entry ? Rule(entry, CellRange.Letters(i)) : null).OfType<DataValidation>().ToList();
        return rules.Count == 0 ? null : new DataValidations(rules) { Count = (uint)rules.Count };
    }

    private static DataValidation? Rule(TemplateColumn column, string letters)
    {
        var rule = column.Heading switch
        {
            _ when column.Words.Length > 0 => new DataValidation(new Formula1($"\"{string.Join(',', column.Words)}\"")) { Type = DataValidationValues.List, Error = "Choose a word of the list, or leave the cell blank." },
            "visit_date" => Between(DataValidationValues.Date, DayNumber.Of(DateText.First), DayNumber.Of(DateText.LastPlanned), "Type the day of the scan, such as 2025-01-06."),
            "size_mm" => Size(letters),
            _ => null,
        };
        if (rule is not null)
        {
            rule.AllowBlank = true;
            rule.ShowErrorMessage = true;
            rule.ErrorTitle = column.Title;
            rule.SequenceOfReferences = new() { InnerText = FormattableString.Invariant($"{letters}2:{letters}{TemplateLayout.Rows + 1}") };
        }

        return rule;
    }

    /// <summary>A number, or the sizes of the parts of a lesion that has split, which the program takes for a text.</summary>
    private static DataValidation Size(string letters) => new(
        new Formula1(FormattableString.Invariant($"IF(ISNUMBER({letters}2),AND({letters}2>=0,{letters}2<={Length.LargestMeasurement.Millimetres:0}),ISNUMBER(FIND(\"+\",{letters}2)))")))
    {
        Type = DataValidationValues.Custom,
        Error = "Type the size in millimetres, such as 12.5, without a unit; 500 at most. Of a lesion that has split the sizes of its parts: 14 + 12.",
    };

    private static DataValidation Between(DataValidationValues type, int least, int most, string error) => new(
        new Formula1(least.ToString(CultureInfo.InvariantCulture)), new Formula2(most.ToString(CultureInfo.InvariantCulture)))
    {
        Type = type,
        Operator = DataValidationOperatorValues.Between,
        Error = error,
    };
}
