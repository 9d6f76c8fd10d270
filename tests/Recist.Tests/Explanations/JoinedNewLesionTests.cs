using Recist.Ingestion;
using Recist.Reports.Explanations;
using Recist.Tests.Readers;

namespace Recist.Tests.Explanations;

/// <summary>imRECIST: 33 mm, then 30 mm with a new lesion of 12 mm that joins.</summary>
public class JoinedNewLesionTests
{
    private static readonly ReadingSettings ImRecist = ReadingSettings.Default with { OptionOverrides = new Dictionary<string, string> { ["criteria"] = "imRECIST" } };

    [Fact]
    public void A_new_lesion_of_a_JSON_document_is_listed_with_the_cell_of_its_length() => Check(
        Given.Json(
            Given.Patient(
                """{ "id": "T1", "role": "target", "organ": "lung" }""",
                """
                { "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33 } ] },
                { "label": "W6", "date": "2025-02-17", "measurements": [ { "lesion": "T1", "mm": 30 } ], "newLesions": [ { "id": "X", "status": "unequivocal", "organ": "liver", "mm": 12.0 } ] }
                """),
            ImRecist),
        "$.patients[0].visits[1].newLesions[0].mm",
        "12.0");

    [Fact]
    public void A_new_lesion_of_a_template_is_listed_with_the_cell_of_its_length() => Check(
        Given.Csv(
            "P1,Baseline,2025-01-06,yes,T1,target,lung,no,33,,,R1\nP1,W6,2025-02-17,,T1,target,lung,no,30,,,R1\nP1,W6,2025-02-17,,X,new,liver,no,12,,unequivocal,R1\n",
            ImRecist),
        "size_mm",
        "12");

    [Fact]
    public void A_new_lesion_of_SDTM_is_listed_with_the_cell_of_its_length_though_another_row_gives_the_word() => Check(
        SubmissionReader.Read(
            [
                Given.File("tu.csv", "USUBJID,TULNKID,TUSTRESC,TULOC\nP,T1,TARGET,LUNG\nP,X,NEW,LIVER\n"),
                Given.File(
                    "tr.csv",
                    "USUBJID,TRLNKID,TRTESTCD,TRORRES,TRSTRESN,TRSTRESU,VISIT,TRDTC\nP,T1,LDIAM,33,33,mm,BASELINE,2025-01-06\nP,T1,LDIAM,30,30,mm,W6,2025-02-17\n"
                    + "P,X,TUMSTATE,UNEQUIVOCAL,,,W6,2025-02-17\nP,X,LDIAM,12,12,mm,W6,2025-02-17\n"),
            ],
            ImRecist),
        "TRSTRESN",
        "12");

    [Fact]
    public void A_new_lesion_that_is_gone_is_listed_with_the_cell_that_says_so()
    {
        var history = Given.Json(
            Given.Patient(
                """{ "id": "T1", "role": "target", "organ": "lung" }""",
                """
                { "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33 } ] },
                { "label": "W6", "date": "2025-02-17", "measurements": [ { "lesion": "T1", "mm": 30 } ], "newLesions": [ { "id": "X", "status": "unequivocal", "organ": "liver", "mm": 12 } ] },
                { "label": "W12", "date": "2025-03-31", "measurements": [ { "lesion": "T1", "mm": 30 } ], "newLesions": [ { "id": "X", "status": "ruled-out" } ] }
                """),
            ImRecist).History();
        var sum = CourseExplanation.Of(ResponseAssessor.Assess(history)).Visits[2].Sum!;
        Assert.Equal((30m, 0m, "ruled-out"), (sum.Complete!.Value.Millimetres, sum.Values[1].Value!.Value.Millimetres, sum.Values[1].Text));
    }

    private static void Check(Reading reading, string column, string text)
    {
        var sum = CourseExplanation.Of(ResponseAssessor.Assess(reading.History())).Visits[1].Sum!;
        Assert.Equal(42m, sum.Complete!.Value.Millimetres);
        Assert.Equal(["T1", "X"], sum.Values.Select(v => v.Lesion));
        Assert.Equal((12m, column, text), (sum.Values[1].Value!.Value.Millimetres, sum.Values[1].Source?.Column, sum.Values[1].Text));
    }
}
