using System.Text;
using Recist.Ingestion;
using Recist.Reports.Exports;
using Recist.Tests.Readers;

namespace Recist.Tests.Exports;

/// <summary>What is exported as RS and read again gives the same responses.</summary>
public class RoundTripTests
{
    [Fact]
    public void Responses_of_the_public_lesions_survive_export_and_reading()
    {
        string[] files = ["tu_onco_recist.csv", "tr_onco_recist.csv"];
        var read = SubmissionReader.Read([.. files.Select(f => new UploadedFile(f, File.ReadAllBytes(Given.SharedPath(Path.Combine("pharmaverse", "sdtm", f)))))], ReadingSettings.Default);
        var before = read.Submission!.Patients.Select(p => ResponseAssessor.Assess(p.History)).ToList();
        var after = Again(before);
        Assert.Equal(24, before.Count);
        Assert.Equal(Responses(before), Responses(after));
        Assert.Equal(CdiscExport.Sdtm(before)[0].Rows.Where(r => r[4] == "OVRLRESP").Select(r => (r[2], r[11], r[8], r[14], r[15])), CdiscExport.Sdtm(after)[0].Rows.Where(r => r[4] == "OVRLRESP").Select(r => (r[2], r[11], r[8], r[14], r[15])));
    }

    [Fact]
    public void The_role_that_SDTM_states_comes_out_again_whatever_the_readers_name()
    {
        const string Rows = "S,P,OVRLRESP,SD,INVESTIGATOR,Dr. Ay,WEEK 6,2025-02-17\nS,P,OVRLRESP,PR,INDEPENDENT ASSESSOR,Dr. Be,WEEK 6,2025-02-17\nS,P,OVRLRESP,PD,INVESTIGATOR,,WEEK 6,2025-02-17\n";
        var read = SubmissionReader.Read([Given.File("rs.csv", "STUDYID,USUBJID,RSTESTCD,RSSTRESC,RSEVAL,RSEVALID,VISIT,RSDTC\n" + Rows)], ReadingSettings.Default);
        var once = read.Submission!.Patients.Select(p => ResponseAssessor.Assess(p.History)).ToList();
        foreach (var export in new[] { once, Again(once) })
        {
            Assert.Equal(
                ["INDEPENDENT ASSESSOR Dr. Be PR", "INVESTIGATOR  PD", "INVESTIGATOR Dr. Ay SD"],
                ExportedTable.Of(CdiscExport.Sdtm(export), "rs").Where(r => r["RSTESTCD"] == "OVRLRESP").Select(r => $"{r["RSEVAL"]} {r["RSEVALID"]} {r["RSSTRESC"]}").Order(StringComparer.Ordinal));
        }
    }

    private static List<Assessment> Again(IEnumerable<Assessment> assessments)
    {
        var text = new StringWriter();
        CdiscExport.Sdtm(assessments)[0].Write(text);
        var read = SubmissionReader.Read([new UploadedFile("rs.csv", Encoding.UTF8.GetBytes(text.ToString()))], ReadingSettings.Default);
        Assert.True(read.Accepted, string.Join('\n', read.Complaints.Select(c => c.Code + c.Problem)));
        return [.. read.Submission!.Patients.Select(p => ResponseAssessor.Assess(p.History))];
    }

    private static IEnumerable<(string, string?, string, string, OverallResponse?)> Responses(IEnumerable<Assessment> assessments) => assessments
        .SelectMany(a => a.Visits.Where(v => v.Overall is not null).Select(v => (a.History.Patient, a.History.Reader, v.Visit.Label, v.Visit.Date.Text, v.OverallFinal)))
        .Order();
}
