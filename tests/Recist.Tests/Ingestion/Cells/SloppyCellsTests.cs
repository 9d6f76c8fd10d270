using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>A worksheet as a hurried reader fills it in: each cell is read and told, or answered with what to write.</summary>
public class SloppyCellsTests
{
    private const string Head = "patient_id,visit,visit_date,lesion_id,role,organ,size_mm,state,status,comment\n";

    private const string Field = Head +
        """
        P-501,Baseline,12.01.2026,T1,target,liver,23x15,,,
        P-501,Baseline,12.01.2026,T2,target,lung,2.3 cm,,,
        P-501,Baseline,46034,T3,target,LN 4R,<5,,,
        P-501,Baseline,12.01.2026,T4,target,adrenal,5 (too small),,,
        P-501,Baseline,12-Jan-2026,T5,target,bone,gone,,,
        P-501,Baseline,12.01.26,N1,non-target,ascites,,,stable,
        P-501,C2,2026-02-23,T1,Target lesion,liver,NE,,,
        P-501,C2,2026-02-23,T2,TL,lung,n/a,,,
        P-501,C2,2026-02-23,T3,target,LN 4R,1e1,,,
        P-501,C2,2026-02-23,T4,target,adrenal,"12,5",,,
        P-501,C2,2026-02-23,T5,target,bone,1 234,,,
        P-501,C2,2026-02-23,N1,NTL,ascites,,,PD,
        """;

    [Theory]
    [InlineData(2, "size_mm", "NUMBER_FORMAT", "longest diameter alone")]
    [InlineData(3, "size_mm", "WORD_READ", "read as 23")]
    [InlineData(4, "size_mm", "WORD_READ", "read as too-small")]
    [InlineData(5, "size_mm", "NUMBER_FORMAT", "too-small in the column state")]
    [InlineData(6, "size_mm", "WORD_READ", "read as absent")]
    [InlineData(7, "status", "VALUE_UNKNOWN", "Write present where a non-target is still there")]
    [InlineData(8, "role", "WORD_READ", "read as target")]
    [InlineData(8, "size_mm", "WORD_READ", "read as not-evaluable")]
    [InlineData(9, "role", "WORD_READ", "read as target")]
    [InlineData(9, "size_mm", "BLANK_NOT_EVALUABLE", "read as not evaluable")]
    [InlineData(10, "size_mm", "NUMBER_FORMAT", "Write a number such as 12.5")]
    [InlineData(11, "size_mm", "NUMBER_FORMAT", "declare the decimal comma")]
    [InlineData(12, "size_mm", "NUMBER_FORMAT", "Write a number such as 12.5")]
    [InlineData(13, "role", "WORD_READ", "read as non-target")]
    [InlineData(13, "status", "WORD_READ", "read as unequivocal-progression")]
    public void Each_cell_is_read_and_told_or_answered_with_what_to_write(int line, string column, string code, string says)
    {
        var reading = Given.Reading("template.csv", Field, ReadingSettings.Default with { DatePattern = "dd.MM.yyyy" });
        var complaint = Assert.Single(reading.Complaints, c => c.Line == line && c.Column == column);
        Assert.Equal(code, complaint.Code);
        Assert.Contains(says, complaint.Problem + " " + complaint.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone", "absent", "CR")]
    [InlineData("NE", "not-evaluable", "NE")]
    [InlineData("disparu", "absent", "CR")]
    [InlineData("zu klein", "too-small", "PR")]
    [InlineData("TSTM", "too-small", "PR")]
    [InlineData("<5", "too-small", "PR")]
    [InlineData("< 5 mm", "too-small", "PR")]
    [InlineData("no evaluable", "not-evaluable", "NE")]
    [InlineData("2.9 cm", "29", "SD")]
    [InlineData("40 mm", "40", "SD")]
    public void A_word_in_place_of_a_size_is_read_and_told_once(string cell, string read, string response)
    {
        var reading = Given.Reading("a.csv", Head + $"P,B,2026-01-12,T1,target,liver,40,,,\nP,W8,2026-03-09,T1,,,{cell},,,\n");
        var told = Assert.Single(reading.Complaints, c => c.Code == "WORD_READ");
        Assert.Equal((Severity.Info, cell, "size_mm", 3, "P"), (told.Severity, told.Value, told.Column, told.Line, told.Patient));
        Assert.Contains($"read as {read}.", told.Problem, StringComparison.Ordinal);
        Assert.Equal(response, ResponseAssessor.Assess(reading.History()).Visits[^1].Overall!.Value.Code());
        var found = reading.History().Visits[^1].Measurements[0];
        Assert.Equal((cell, "size_mm", 3), (found.Text, found.Source!.Column, found.Source.Row));
    }

    [Theory]
    [InlineData("NTL", "PD", "PD")]
    [InlineData("non-target", "gone", "CR")]
    [InlineData("Nicht-Zielläsion", "vorhanden", "Non-CR/Non-PD")]
    [InlineData("lésion non cible", "non évaluable", "NE")]
    [InlineData("non-target", "Non-CR/Non-PD", "Non-CR/Non-PD")]
    [InlineData("non-target", "larger", "Non-CR/Non-PD")]
    public void A_status_in_other_words_is_read(string role, string status, string response)
    {
        var reading = Given.Reading("a.csv", Head + $"P,B,2026-01-12,N1,{role},ascites,,,present,\nP,W8,2026-03-09,N1,{role},,,,{status},\n");
        Assert.Contains("WORD_READ", reading.Codes());
        Assert.Equal(response, ResponseAssessor.Assess(reading.History()).Visits[^1].Overall!.Value.Code());
    }

    [Fact]
    public void The_role_may_stand_in_another_row()
    {
        var reading = Given.Reading("a.csv", Head + "P,B,2026-01-12,N1,NTL,ascites,,,present,\nP,W8,2026-03-09,N1,,,,,PD,\n");
        Assert.Equal(NonTargetStatus.UnequivocalProgression, reading.History().Visits[^1].NonTargets[0].Status);
    }

    [Fact]
    public void A_new_lesion_by_its_short_word_is_new()
    {
        var reading = Given.Reading("a.csv", Head + "P,B,2026-01-12,T1,TL,liver,40,,,\nP,W8,2026-03-09,T1,,,40,,,\nP,W8,2026-03-09,X1,NL,lung,NE,,definite,\n");
        var found = Assert.Single(reading.History().Visits[^1].NewLesions);
        Assert.Equal((NewLesionStatus.Unequivocal, null), (found.Status, found.Diameter));
    }

    [Theory]
    [InlineData("state", "PD")]
    [InlineData("state", "present")]
    [InlineData("state", "SD")]
    [InlineData("state", "ND")]
    [InlineData("state", "not visible")]
    public void A_word_that_says_no_size_of_a_target_is_refused_with_what_to_write(string column, string word)
    {
        var reading = Given.Reading("a.csv", $"patient_id,visit,visit_date,lesion_id,role,size_mm,{column}\nP,B,2026-01-12,T1,target,40,\nP,W8,2026-03-09,T1,,,{word}\n");
        var refused = Assert.Single(reading.Complaints, c => c.Severity == Severity.Refuse);
        Assert.Equal(("VALUE_UNKNOWN", column), (refused.Code, refused.Column));
        Assert.Contains("rite", refused.Fix, StringComparison.Ordinal);
        Assert.DoesNotContain("Use one of", refused.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_non_target_node_too_small_to_measure_is_asked_about()
    {
        var reading = Given.Reading("a.csv", Head + "P,B,2026-01-12,N1,NTL,LN 7,12,,,\nP,W8,2026-03-09,N1,,,,,TSTM,\n");
        Assert.Contains("short axis is below 10 mm", Assert.Single(reading.Complaints, c => c.Severity == Severity.Refuse).Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_beside_a_state_that_says_another_thing_is_not_read()
    {
        var reading = Given.Reading("a.csv", Head + "P,B,2026-01-12,T1,target,liver,40,,,\nP,W8,2026-03-09,T1,,,gone,too-small,,\n");
        Assert.Null(reading.Submission);
    }

    [Fact]
    public void A_wide_table_is_read_by_the_same_words()
    {
        var reading = Given.Reading("w.csv", "patient_id,lesion_id,role,organ,Baseline 2026-01-12 (mm),W8 2026-03-09 (mm)\nP,T1,TL,liver,40,disparu\nP,T2,TL,lung,20,< 5\nP,N1,NTL,bone,present,PD\nP,Sum,,,60,5\n");
        Assert.Equal([MeasurementState.Absent, MeasurementState.TooSmall], reading.History().Visits[1].Measurements.Select(m => m.State));
        Assert.Equal(NonTargetStatus.UnequivocalProgression, reading.History().Visits[1].NonTargets[0].Status);
        Assert.Contains("TOTALS_ROW", reading.Codes());
        Assert.DoesNotContain("DQ10", reading.Codes());
    }

    [Fact]
    public void A_wide_column_in_centimetres_does_not_take_below_5_for_too_small()
    {
        var reading = Given.Reading("w.csv", "patient_id,lesion_id,role,organ,Baseline 2026-01-12 (cm),W8 2026-03-09 (cm)\nP,T1,TL,liver,4,<5\n");
        Assert.Contains("NUMBER_FORMAT", reading.Codes());
    }
}
