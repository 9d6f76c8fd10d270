using System.Globalization;

namespace Recist.Tests.Interleaving;

/// <summary>The files of a scene, and those that operations bring. All but the lists measure one lesion.</summary>
internal static class SceneFiles
{
    /// <summary>A table that waits for <see cref="Tr"/>; both are of the reader R1, whom the other files name too.</summary>
    public const string Tu =
        "STUDYID,USUBJID,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVAL,TUEVALID\n"
        + "DEMO-1,P-1,T1,TUMIDENT,TARGET,LUNG,INDEPENDENT ASSESSOR,R1\n";

    /// <summary>The same with one column more, so that its bytes are others.</summary>
    public const string OtherTu =
        "STUDYID,DOMAIN,USUBJID,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVAL,TUEVALID\n"
        + "DEMO-1,TU,P-1,T1,TUMIDENT,TARGET,LUNG,INDEPENDENT ASSESSOR,R1\n";

    /// <summary>The baseline once more, and a visit "Week 18".</summary>
    public const string Tr =
        "STUDYID,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TREVAL,TREVALID,VISIT,TRDTC,TRBLFL\n"
        + "DEMO-1,P-1,T1,LDIAM,30,mm,INDEPENDENT ASSESSOR,R1,Baseline,2026-01-05,Y\n"
        + "DEMO-1,P-1,T1,LDIAM,18,mm,INDEPENDENT ASSESSOR,R1,Week 18,2026-05-11,\n";

    public static string Document(params string[] patients) =>
        $$"""{"format":"recist-measurements/1","study":"DEMO-1","patients":[{{string.Join(',', patients)}}]}""";

    public static string Patient(string patient, string reader, int revision, params string[] visits) =>
        $$"""
        {"patient":"{{patient}}","reader":"{{reader}}","revision":{{revision}},
         "lesions":[{"id":"T1","role":"target","organ":"lung"}],"visits":[{{string.Join(',', visits)}}]}
        """;

    public static string Visit(string label, string date, decimal mm) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"label":"{{label}}","date":"{{date}}","baseline":{{(label == "Baseline" ? "true" : "false")}},
         "measurements":[{"lesion":"T1","mm":{{mm}}}]}
        """);

    public static string Baseline(string patient, string reader) => Patient(patient, reader, 1, Visit("Baseline", "2026-01-05", 30m));

    public static string WeekSix(string reader, decimal mm, int revision = 1) =>
        Patient("P-1", reader, revision, Visit("Week 6", "2026-02-16", mm));

    /// <summary>A cumulative file: the visit that is known, the next one, and another patient.</summary>
    public static string Cumulative() => Document(
        Patient("P-1", "R1", 1, Visit("Week 6", "2026-02-16", 20m), Visit("Week 12", "2026-03-30", 19m)), Baseline("P-2", "R1"));

    /// <summary>Contradicts <see cref="Cumulative"/> at "Week 12", and brings a third patient.</summary>
    public static string Contradicting() => Document(
        Patient("P-1", "R1", 1, Visit("Week 12", "2026-03-30", 40m)), Baseline("P-3", "R1"));

    /// <summary>A list of patients.</summary>
    public static string List(string name) =>
        $"patient_id,name,birth_year,language,next_scan_date,treatment\nP-1,{name},1960,en,2026-07-01,paclitaxel\n";
}
