namespace Recist.Tests.Memory;

/// <summary>A small study as SDTM tables that wait for each other: one patient, one target, baseline and a visit.</summary>
internal static class StudyTables
{
    public static string Tu(string study = "S1", string patient = "P-1") =>
        $"STUDYID,USUBJID,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVAL\n{study},{patient},T1,TUMIDENT,TARGET,LUNG,INVESTIGATOR\n";

    public static string Tr(decimal week6 = 20m, string study = "S1", string patient = "P-1") => FormattableString.Invariant(
        $"""
        STUDYID,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TREVAL,VISIT,TRDTC,TRBLFL
        {study},{patient},T1,LDIAM,30,mm,INVESTIGATOR,BASELINE,2026-01-05,Y
        {study},{patient},T1,LDIAM,{week6},mm,INVESTIGATOR,WEEK 6,2026-02-16,

        """);
}
