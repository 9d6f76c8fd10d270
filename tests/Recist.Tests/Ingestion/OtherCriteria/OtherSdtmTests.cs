using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>SDTM tables of other diseases and other criteria, which look like those of RECIST.</summary>
public class OtherSdtmTests
{
    private const string TuHead = "STUDYID,DOMAIN,USUBJID,TUSEQ,TULNKID,TUTESTCD,TUTEST,TUORRES,TUSTRESC,TULOC,TUMETHOD,TUEVAL,VISITNUM,VISIT,TUDTC\n";
    private const string TrHead = "STUDYID,DOMAIN,USUBJID,TRSEQ,TRGRPID,TRLNKID,TRTESTCD,TRTEST,TRORRES,TRORRESU,TRSTRESC,TRSTRESN,TRSTRESU,TRSTAT,TRREASND,TREVAL,VISITNUM,VISIT,TRDTC\n";
    private const string RsHead = "STUDYID,DOMAIN,USUBJID,RSSEQ,RSTESTCD,RSTEST,RSCAT,RSORRES,RSSTRESC,RSEVAL,VISITNUM,VISIT,RSDTC\n";

    [Theory]
    [InlineData("LESIDENT", "SKIN OF ELBOW", "SKIN OF SCALP")]
    [InlineData("LESIDENT", "SKIN", "SKIN")]
    [InlineData("LESIDENT", "FEMORAL ARTERY", "FEMORAL ARTERY")]
    [InlineData("TUMIDENT", "CORONARY ARTERY", "CORONARY ARTERY")]
    [InlineData("LESIDENT", "LEFT ANTERIOR DESCENDING CORONARY ARTERY", "LUNG")]
    public void Lesions_that_are_no_tumours_block_the_patient_with_the_true_reason(string test, string first, string second)
    {
        var reading = Read(Tu(test, first, second), Tr("LDIAM"), null);
        Assert.Null(reading.Submission);
        Assert.Equal("NOT_TUMOURS", Assert.Single(reading.Complaints, c => c.Severity == Severity.Block).Code);
    }

    [Fact]
    public void Tumours_of_the_skin_are_read_and_lesions_elsewhere_are_told()
    {
        Assert.NotNull(Read(Tu("TUMIDENT", "SKIN", "LUNG"), Tr("LDIAM"), null).Submission);
        var told = Read(Tu("LESIDENT", "LIVER", "LUNG"), Tr("LDIAM"), null);
        Assert.NotNull(told.Submission);
        Assert.Equal(Severity.Warn, Assert.Single(told.Complaints, c => c.Code == "NOT_TUMOURS").Severity);
    }

    [Theory]
    [InlineData("CORONARY ARTERY", "LESIDENT", "STENOSIS", "coronary")]
    [InlineData("LIVER", "TUMIDENT", "SUVMAX", "SUVMAX")]
    [InlineData("LUNG", "TUMIDENT", "VOLUME", "VOLUME")]
    [InlineData("LIVER", "TUMIDENT", "LENGTH", "LENGTH")]
    public void A_TR_without_lengths_of_tumours_is_refused_and_its_tests_are_named(string place, string test, string measured, string name)
    {
        var reading = Read(Tu(test, place, place), Tr(measured), null);
        Assert.Null(reading.Submission);
        Assert.Contains(name, Assert.Single(reading.Complaints, c => c.Code == "NO_LENGTHS").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stenosis_of_a_coronary_artery_is_no_length_of_a_tumour()
    {
        var tr = TrHead + Row(1, "T01", "LENGTH", 12, 1) + Row(2, "T01", "STENOSIS", 80, 1).Replace(",mm,", ",%,", StringComparison.Ordinal)
            + Row(3, "T01", "STENOSIS", 20, 2).Replace(",mm,", ",%,", StringComparison.Ordinal);
        var reading = Read(Tu("LESIDENT", "CORONARY ARTERY", "CORONARY ARTERY"), tr, null);
        Assert.Null(reading.Submission);
        Assert.Contains("coronary", Assert.Single(reading.Complaints, c => c.Code == "NO_LENGTHS").Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LUGANO 2014", "PR", "Lugano")]
    [InlineData("RANO", "PD", "RANO")]
    [InlineData("IMWG", "VGPR", "IMWG")]
    [InlineData("iwCLL 2018", "CR", "iwCLL")]
    public void An_RS_of_other_criteria_alone_is_refused_by_their_name(string category, string response, string name)
    {
        var reading = SubmissionReader.Read([Given.File("rs.csv", Rs(category, response))], ReadingSettings.Default);
        Assert.Null(reading.Submission);
        Assert.Contains(name, Assert.Single(reading.Complaints, c => c.Severity == Severity.Block).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LUGANO CLASSIFICATION", "PMR", "Lugano")]
    [InlineData("RANO 2010", "PR", "RANO")]
    [InlineData("PCWG3", "PD", "PCWG3")]
    public void Lesions_that_RS_judges_by_other_criteria_are_not_judged_by_RECIST(string category, string response, string name)
    {
        var reading = Read(Tu("TUMIDENT", "LYMPH NODE", "SPLEEN"), Tr("LDIAM") + Row(9, "T01", "LPERP", 30, 1) + Row(10, "T01", "LPERP", 18, 2), Rs(category, response));
        Assert.Null(reading.Submission);
        Assert.Contains(name, Assert.Single(reading.Complaints, c => c.Severity == Severity.Block).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INVESTIGATOR ASSESSMENT")]
    [InlineData("OVERALL RESPONSE")]
    [InlineData("TUMOR RESPONSE")]
    [InlineData("MODIFIED RECIST 1.1")]
    [InlineData("PROTOCOL-DEFINED RESPONSE CRITERIA")]
    [InlineData("OUR OWN CRITERIA")]
    public void A_category_that_names_no_criteria_is_told_beside_lesions_and_asked_about_alone(string category)
    {
        var files = new[] { Given.File("tu.csv", Tu("TUMIDENT", "LIVER", "LUNG")), Given.File("tr.csv", Tr("LDIAM")), Given.File("rs.csv", Rs(category, "PR")) };
        var beside = SubmissionReader.Read(files, ReadingSettings.Default);
        Assert.Equal(OverallResponse.PR, beside.History().Visits[1].GivenOverall);
        Assert.Equal(Severity.Warn, Assert.Single(beside.Complaints, c => c.Code == "OTHER_CRITERIA").Severity);

        var declared = ReadingSettings.Default with { OptionOverrides = new Dictionary<string, string> { ["criteria"] = "RECIST 1.1" } };
        Assert.DoesNotContain("OTHER_CRITERIA", SubmissionReader.Read(files, declared).Codes());
        Assert.Equal(Severity.Block, Assert.Single(SubmissionReader.Read([files[2]], ReadingSettings.Default).Complaints, c => c.Code == "OTHER_CRITERIA").Severity);
        Assert.NotNull(SubmissionReader.Read([files[2]], declared).Submission);
    }

    [Theory]
    [InlineData("iRECIST", "iUPD", Criteria.IRecist)]
    [InlineData("mRECIST", "PR", Criteria.MRecistHcc)]
    [InlineData("RECIST 1.0", "PR", Criteria.Recist10)]
    [InlineData("imRECIST", "PR", Criteria.ImRecist)]
    public void Criteria_that_all_rows_name_are_those_of_the_lesions_and_told(string category, string response, Criteria criteria)
    {
        var reading = Read(Tu("TUMIDENT", "LIVER", "LUNG"), Tr("LDIAM"), Rs(category, response));
        Assert.Equal(criteria, reading.History().Options.Criteria);
        Assert.Contains(reading.Complaints, c => c.Code == "CRITERIA_NOT_USED" && c.Severity == Severity.Warn);
    }

    [Theory]
    [InlineData("NEWLPROG", "NEW LESION", true)]
    [InlineData("NEWLIND", "Y", true)]
    [InlineData("NEWLIND", "N", false)]
    [InlineData("NEWLPROG", "2", null)]
    public void What_RS_says_of_new_lesions_is_compared_or_warned_of(string test, string word, bool? isNew)
    {
        var rs = Rs("RECIST 1.1", "SD") + Rs("RECIST 1.1", word)[RsHead.Length..].Replace("OVRLRESP", test, StringComparison.Ordinal);
        var reading = Read(Tu("TUMIDENT", "LIVER", "LUNG"), Tr("LDIAM"), rs);
        Assert.Equal(isNew, reading.History().Visits[1].RecordedNewLesion);
        Assert.Equal(isNew is null, reading.Complaints.Any(c => c.Code == "TEST_IGNORED" && c.Severity == Severity.Warn));
    }

    [Theory]
    [InlineData(",S1,", ",S1,", "INVESTIGATOR", "INDEPENDENT ASSESSOR")]
    [InlineData(",S1,", ",S2,", "INVESTIGATOR", "INVESTIGATOR")]
    public void Another_evaluator_or_another_patient_of_the_study_in_RS_changes_nothing(string own, string other, string evaluator, string another)
    {
        var rs = Rs("LUGANO 2014", "PR").Replace(own, other, StringComparison.Ordinal).Replace(evaluator, another, StringComparison.Ordinal);
        Assert.Null(Read(Tu("TUMIDENT", "LIVER", "LUNG"), Tr("LDIAM"), rs).Submission);
    }

    [Fact]
    public void Where_RS_has_RECIST_too_the_others_are_told()
    {
        var reading = Read(Tu("TUMIDENT", "LIVER", "LUNG"), Tr("LDIAM"), Rs("RECIST 1.1", "SD") + Rs("PCWG3", "PD")[RsHead.Length..]);
        Assert.NotNull(reading.Submission);
        Assert.Equal(Severity.Info, Assert.Single(reading.Complaints, c => c.Code == "OTHER_CRITERIA").Severity);
    }

    [Theory]
    [InlineData("HAMD 17", "depression")]
    [InlineData("MADRS", "depression")]
    [InlineData("PASI", "PASI")]
    public void An_RS_that_is_a_scale_is_refused_by_its_name(string category, string name)
    {
        var reading = SubmissionReader.Read([Given.File("rs.csv", RsHead + $"ST1,RS,G1,1,ITEM01,Item 1,{category},3,3,INVESTIGATOR,2,WEEK 8,2025-03-03\n")], ReadingSettings.Default);
        Assert.Contains(name, Assert.Single(reading.Complaints, c => c.Severity == Severity.Refuse).Problem, StringComparison.Ordinal);
    }

    private static Reading Read(string tu, string tr, string? rs) => SubmissionReader.Read(
        [Given.File("tu.csv", tu), Given.File("tr.csv", tr), .. rs is null ? Array.Empty<UploadedFile>() : [Given.File("rs.csv", rs)]], ReadingSettings.Default);

    private static string Tu(string test, string first, string second) => TuHead
        + $"ST1,TU,S1,1,T01,{test},Identification,TARGET,TARGET,{first},CT SCAN,INVESTIGATOR,1,SCREENING,2025-01-08\nST1,TU,S1,2,T02,{test},Identification,TARGET,TARGET,{second},CT SCAN,INVESTIGATOR,1,SCREENING,2025-01-08\n";

    private static string Tr(string test) => TrHead + Row(1, "T01", test, 40, 1) + Row(2, "T02", test, 30, 1) + Row(3, "T01", test, 38, 2) + Row(4, "T02", test, 28, 2);

    private static string Row(int seq, string lesion, string test, int value, int visit) =>
        $"ST1,TR,S1,{seq},TARGET,{lesion},{test},{test},{value},mm,{value},{value},mm,,,INVESTIGATOR,{visit},{(visit == 1 ? "SCREENING" : "WEEK 8")},{(visit == 1 ? "2025-01-08" : "2025-03-05")}\n";

    private static string Rs(string category, string response) => RsHead + $"ST1,RS,S1,1,OVRLRESP,Overall Response,{category},{response},{response},INVESTIGATOR,2,WEEK 8,2025-03-05\n";
}
