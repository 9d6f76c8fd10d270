using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Hostile;

/// <summary>One sound patient in each format, with places for what is hostile. The baseline is 20 mm, the second visit the hostile value.</summary>
internal static class Base
{
    public const string Head = "patient_id,visit,visit_date,baseline,lesion_id,role,organ,site,node,size_mm,state,status,comment,reader\n";
    public const string First = "P1,B,2025-01-06,yes,T1,target,lung,,no,20,,,,R1\n";
    public const string Second = "P1,W6,2025-02-17,no,T1,target,lung,,no,15,,,,R1\n";
    public const string Sound = "P1/R1: *B 2025-01-06 T1=20; W6 2025-02-17 T1=15";

    /// <summary>What is said where the second value is this.</summary>
    public static string SaidOf(string second) => $"P1/R1: *B 2025-01-06 T1=20; W6 2025-02-17 T1={second}";

    /// <summary>The table with a size in the second visit, quoted.</summary>
    public static string Csv(string size) => Head + First + Row("W6", "2025-02-17", "T1", size: size);

    /// <summary>One row; every cell is quoted.</summary>
    public static string Row(
        string visit = "W6", string date = "2025-02-17", string lesion = "T1", string role = "target", string organ = "lung", string site = "", string node = "no", string size = "15",
        string state = "", string status = "", string comment = "", string reader = "R1", string baseline = "no", string patient = "P1") =>
        string.Join(',', new[] { patient, visit, date, baseline, lesion, role, organ, site, node, size, state, status, comment, reader }.Select(c => "\"" + c.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")) + "\n";

    /// <summary>The document with a raw number in the second visit.</summary>
    public static string Json(string mm) =>
        $$"""
        { "format": "recist-measurements/1", "patients": [ { "patient": "P1", "reader": "R1",
          "lesions": [ { "id": "T1", "role": "target", "organ": "lung" } ],
          "visits": [ { "label": "B", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 20 } ] },
                      { "label": "W6", "date": "2025-02-17", "measurements": [ { "lesion": "T1", "mm": {{mm}} } ] } ] } ] }
        """;

    /// <summary>TU and TR with a result in the second visit.</summary>
    public static IReadOnlyList<UploadedFile> Sdtm(string result, string unit) =>
    [
        File("tu.csv", "STUDYID,USUBJID,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVALID,VISIT,TUDTC\nS,P1,T1,TUMIDENT,TARGET,LUNG,R1,B,2025-01-06\n"),
        File("tr.csv", "STUDYID,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESN,TRSTRESU,TREVALID,VISIT,TRDTC,TRBLFL\n"
            + "S,P1,T1,LDIAM,20,mm,20,mm,R1,B,2025-01-06,Y\n" + $"S,P1,T1,LDIAM,\"{result}\",{unit},\"{result}\",{unit},R1,W6,2025-02-17,\n"),
    ];

    public static UploadedFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
