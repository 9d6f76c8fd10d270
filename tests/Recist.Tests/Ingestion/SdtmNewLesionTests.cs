using Recist.Ingestion;

namespace Recist.Tests.Readers;

public class SdtmNewLesionTests
{
    private const string TuHead = "STUDYID,DOMAIN,USUBJID,TULNKID,TUTESTCD,TUSTRESC,TULOC,VISIT,TUDTC\n";
    private const string TrHead = "STUDYID,DOMAIN,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESN,TRSTRESU,TRSTAT,VISIT,TRDTC\n";
    private const string Dated = "WEEK 12,2025-03-31";

    [Theory]
    [InlineData("LDIAM,,,,,")]
    [InlineData("LDIAM,NOT EVALUABLE,,,,")]
    [InlineData("LDIAM,,,,,NOT DONE")]
    [InlineData("TUMSTATE,,,,,")]
    public void A_row_that_shows_nothing_is_no_new_lesion(string row) =>
        Assert.Empty(Read(Dated, ("WEEK 6", row), ("WEEK 12", "LDIAM,12,mm,12,mm,")).Visits[1].NewLesions);

    [Theory]
    [InlineData("LDIAM,0,mm,0,mm,")]
    [InlineData("LDIAM,ABSENT,,,,")]
    public void A_lesion_of_0_mm_is_not_there(string row) => Assert.Equal(
        NewLesionStatus.RuledOut, Assert.Single(Read(Dated, ("WEEK 6", row), ("WEEK 12", "LDIAM,12,mm,12,mm,")).Visits[1].NewLesions).Status);

    [Theory]
    [InlineData("LDIAM,1.2,cm,1.2,cm,")]
    [InlineData("LDIAM,1.2,cm,,,")]
    [InlineData("LDIAM,12,mm,12,mm,")]
    public void Its_size_is_read_with_its_unit(string row) =>
        Assert.Equal(12m, Read(Dated, ("WEEK 12", row)).Visits[2].NewLesions[0].Diameter!.Value.Millimetres);

    [Fact]
    public void A_lesion_that_TU_names_at_a_visit_without_a_date_has_the_date_of_that_visit()
    {
        var visit = Read("WEEK 6,").Visits[1];
        Assert.Equal(("2025-02-17", NewLesionStatus.Unequivocal), (visit.Date.Text, Assert.Single(visit.NewLesions).Status));
    }

    [Theory]
    [InlineData("WEEK 99,")]
    [InlineData(",")]
    public void A_lesion_without_a_date_and_without_a_known_visit_is_not_lost(string when) =>
        Assert.Contains(Reading(when).Complaints, c => c is { Code: "VALUE_MISSING", Severity: Severity.Block, Value: "NEW1" });

    [Fact]
    public void ABSENT_between_an_equivocal_and_a_certain_finding_rules_the_first_out()
    {
        var history = Read(Dated, ("WEEK 6", "TUMSTATE,EQUIVOCAL,,,,"), ("WEEK 12", "TUMSTATE,ABSENT,,,,"), ("WEEK 18", "TUMSTATE,UNEQUIVOCAL,,,,"), ("WEEK 24", "TUMSTATE,ABSENT,,,,"));
        Assert.Equal([0, 1, 1, 1, 0], history.Visits.Select(v => v.NewLesions.Length));
        Assert.NotEqual(OverallResponse.PD, ResponseAssessor.Assess(history).Visits[1].OverallFinal);
    }

    private static PatientHistory Read(string when, params (string Visit, string Row)[] rows) => Reading(when, rows).History();

    private static Reading Reading(string when, params (string Visit, string Row)[] rows)
    {
        string[] dates = ["2025-01-06", "2025-02-17", "2025-03-31", "2025-05-12", "2025-06-23"];
        string[] visits = ["SCREENING", "WEEK 6", "WEEK 12", "WEEK 18", "WEEK 24"];
        var target = string.Concat(visits.Zip(dates).Select(v => $"S,TR,P,T1,LDIAM,20,mm,20,mm,,{v.First},{v.Second}\n"));
        var found = string.Concat(rows.Select(r => $"S,TR,P,NEW1,{r.Row},{r.Visit},{dates[Array.IndexOf(visits, r.Visit)]}\n"));
        var lesions = $"S,TU,P,T1,TUMIDENT,TARGET,LUNG,SCREENING,2025-01-06\nS,TU,P,NEW1,TUMIDENT,NEW,LIVER,{when}\n";
        return SubmissionReader.Read([Given.File("tr.csv", TrHead + target + found), Given.File("tu.csv", TuHead + lesions)], ReadingSettings.Default);
    }
}
