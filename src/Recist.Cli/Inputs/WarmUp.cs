using System.Text;
using Recist.Cli.Output;
using Recist.Ingestion;

namespace Recist.Cli.Inputs;

/// <summary>Reads, assesses and writes one small patient while the first core still unpacks the files: the code is loaded when they need it.</summary>
internal static class WarmUp
{
    private const string Tu = "USUBJID,TULNKID,TUTESTCD,TUSTRESC,TULOC,VISIT,TUDTC\nP,T,TUMIDENT,TARGET,LUNG,A,2025-01-01\nP,N,TUMIDENT,NON-TARGET,BONE,A,2025-01-01\n";

    private const string Tr = "USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESN,TRSTRESU,VISIT,TRDTC\nP,T,LDIAM,30,mm,30,mm,A,2025-01-01\nP,N,TUMSTATE,PRESENT,,,,A,2025-01-01\n"
        + "P,T,LDIAM,20,mm,20,mm,B,2025-03-01\nP,N,TUMSTATE,PRESENT,,,,B,2025-03-01\nP,T,LDIAM,30,mm,30,mm,C,2025-05-01\nP,N,TUMSTATE,PRESENT,,,,C,2025-05-01\n";

    /// <summary>Does nothing that can be seen; gives the visits it assessed.</summary>
    public static int Run()
    {
        var intake = Intake.Read([[File("tu", Tu), File("tr", Tr)]], ReadingSettings.Default);
        JsonLine.WriteAll(Stream.Null, intake.Patients, AssessmentJson.Members);
        return intake.Patients.Sum(p => p.Assessment?.Visits.Length ?? 0);
    }

    private static UploadedFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
