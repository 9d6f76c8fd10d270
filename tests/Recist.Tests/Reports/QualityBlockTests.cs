using Recist.Reports.Content;
using Recist.Reports.Content.Clinician;
using Recist.Reports.Document;

namespace Recist.Tests.Reports;

public class QualityBlockTests
{
    [Fact]
    public void Equal_notes_stand_once_with_how_often_and_what_they_are_about_in_one_cell()
    {
        var blank = new QualityNote(NoteSeverity.Warn, "BLANK_NOT_EVALUABLE", "A target has no size.");
        var jump = new QualityNote(NoteSeverity.Warn, "LESION_JUMP", "A jump.") { Lesion = "T1", Visit = "Week 6", Value = "90" };
        Assert.Equal(
            ["– | A target has no size. (2 times)", "T1; Week 6; 90 | A jump."],
            QualityBlock.Rows([blank, jump, blank with { }]).Select(r => $"{Text(r.Cells[2])} | {Text(r.Cells[3])}"));
    }

    private static string Text(RichText cell) => string.Concat(cell.Runs.Select(r => r.Text));
}
