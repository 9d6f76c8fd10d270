using Recist.Reports.Document;

namespace Recist.Reports.Pdf.Layout;

/// <summary>The label of a row of results, such as "Sum of diameters (mm)", which runs over the empty cells beside it.</summary>
internal static class RowLabel
{
    /// <summary>How many columns the first cell of a row takes: more than one in emphasised rows whose next cells are empty.</summary>
    public static int Span(DataTable table, TableRow row)
    {
        if (!row.Emphasis || !table.FirstColumnIsHeader || table.Columns[0].Alignment != Alignment.Start)
        {
            return 1;
        }

        return 1 + row.Cells.Skip(1).TakeWhile(cell => cell.Plain.Length == 0).Count();
    }
}
