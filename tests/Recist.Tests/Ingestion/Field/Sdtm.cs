using Recist.Ingestion;

namespace Recist.Tests.Readers.Field;

/// <summary>TU and TR of one patient with one target T01, from its visits as <c>label,number,date,mm</c>.</summary>
internal static class Sdtm
{
    private const string TuHead = "STUDYID,DOMAIN,USUBJID,TUSEQ,TULNKID,TUTESTCD,TUORRES,TUSTRESC,TULOC,TUMETHOD,TUEVAL,VISITNUM,VISIT,TUDTC\n";
    private const string TrHead = "STUDYID,DOMAIN,USUBJID,TRSEQ,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESC,TRSTRESN,TRSTRESU,TRSTAT,TREVAL,VISITNUM,VISIT,TRDTC\n";
    private const string RsHead = "STUDYID,DOMAIN,USUBJID,RSSEQ,RSTESTCD,RSCAT,RSORRES,RSSTRESC,RSEVAL,VISITNUM,VISIT,RSDTC\n";

    public static Reading Read(params string[] visits) => SubmissionReader.Read([Tu(), Tr(visits)], ReadingSettings.Default);

    /// <summary>With rows of RS as <c>test,word,label,date</c>.</summary>
    public static Reading Read(string[] visits, string[] responses) =>
        SubmissionReader.Read([Tu(), Tr(visits), Rs(responses)], ReadingSettings.Default);

    private static UploadedFile Tu() =>
        Given.File("tu.csv", TuHead + "ST1,TU,S1,1,T01,TUMIDENT,TARGET,TARGET,LUNG,CT SCAN,INVESTIGATOR,1,SCREENING,2025-01-08\n");

    private static UploadedFile Tr(string[] visits) =>
        Given.File("tr.csv", TrHead + string.Concat(visits.Select((v, i) => v.Split(',') is [var label, var number, var date, var mm]
        ? $"ST1,TR,S1,{i + 1},T01,LDIAM,{mm},mm,{mm},{mm},mm,,INVESTIGATOR,{number},{label},{date}\n" : throw new FormatException(v))));

    private static UploadedFile Rs(string[] responses) =>
        Given.File("rs.csv", RsHead + string.Concat(responses.Select((r, i) => r.Split(',') is [var test, var word, var label, var date]
        ? $"ST1,RS,S1,{i + 1},{test},RECIST 1.1,{word},{word},INVESTIGATOR,,{label},{date}\n" : throw new FormatException(r))));
}
