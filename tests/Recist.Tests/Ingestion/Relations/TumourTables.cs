using System.Text;
using Recist.Ingestion;

namespace Recist.Tests.Readers;

/// <summary>TU and TR of one patient from short lines: <c>id test group role</c> and <c>visit id result</c>.</summary>
internal static class TumourTables
{
    private const string TuHead = "STUDYID,USUBJID,TUGRPID,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVAL,VISIT,TUDTC\n";
    private const string TrHead = "STUDYID,USUBJID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTRESN,TRSTRESU,TRSTAT,TRREASND,TREVAL,VISIT,TRDTC\n";

    /// <summary>Two targets, a target node, a non-target; T01 20 mm, T02 40 mm, N1 16 mm at baseline.</summary>
    public const string Base = "B T01 20; B T02 40; B N1 p16; B NT1 PRESENT; ";

    private static readonly Dictionary<string, string> Dates = new() { ["B"] = "2025-01-08", ["W8"] = "2025-03-05", ["W16"] = "2025-04-30", ["W24"] = "2025-06-25" };

    /// <summary>Reads the two tables.</summary>
    /// <param name="tu">Rows beside those of the four lesions: <c>T02.1 TUSPLIT T02 W16</c>, with a role as fifth word; a dash is a blank.</param>
    /// <param name="tr">Rows: <c>W16 T02.1 14</c>; p8 is a short axis of 8 mm, nd is NOT DONE, any other word a state.</param>
    /// <param name="baseline">Rows of the baseline.</param>
    public static Reading Read(string tu, string tr, string baseline = Base)
    {
        var lesions = "T01 TUMIDENT - B TARGET; T02 TUMIDENT - B TARGET; N1 TUMIDENT - B TARGET; NT1 TUMIDENT - B NON-TARGET; " + tu;
        return SubmissionReader.Read([Given.File("tu.csv", TuHead + Rows(lesions, Tu)), Given.File("tr.csv", TrHead + Rows(baseline + tr, Tr))], ReadingSettings.Default);
    }

    /// <summary>Sum and target response of each visit after the baseline: <c>W16 43 SD</c>; a sum that is not complete is a dash.</summary>
    public static string Said(Reading reading) => reading.Submission is null
        ? string.Join(' ', reading.Complaints.Where(c => c.Severity <= Severity.Block).Select(c => c.Code).Distinct())
        : string.Join(", ", ResponseAssessor.Assess(reading.History()).Visits.Where(v => !v.Visit.IsBaseline).Select(v => $"{v.Visit.Label} {v.Sum?.ToString() ?? "-"} {v.Target?.ToString() ?? "-"}"));

    private static string Rows(string lines, Func<string[], string> row) =>
        lines.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Aggregate(new StringBuilder(), (all, line) => all.Append(row(line.Split(' ')))).ToString();

    private static string Tu(string[] w)
    {
        var (id, group) = (w[0].Replace('_', ' '), w[2] == "-" ? "" : w[2].Replace('_', ' '));
        var organ = id.StartsWith('N') && id.Length <= 4 && id[1] == '1' ? "LYMPH NODE" : id == "T01" ? "LUNG" : "LIVER";
        return $"S,P,\"{group}\",\"{id}\",{w[1]},{(w.Length > 4 ? w[4].Replace('_', ' ') : "TARGET")},{organ},INVESTIGATOR,{w[3]},{Dates[w[3]]}\n";
    }

    private static string Tr(string[] w)
    {
        var (id, result) = (w[1].Replace('_', ' '), w[2].Replace('_', ' '));
        var size = result.TrimStart('p');
        var finding = result == "nd" ? "LDIAM,,,,,NOT DONE,not imaged"
            : char.IsDigit(size[0]) ? $"{(result[0] == 'p' ? "LPERP" : "LDIAM")},{size},mm,{size},mm,,"
            : $"{(w.Length > 3 ? w[3] : "LDIAM")},{result},,,,,";
        return $"S,P,\"{id}\",{(w[1] == "NT1" ? finding.Replace("LDIAM", "TUMSTATE", StringComparison.Ordinal) : finding)},INVESTIGATOR,{w[0]},{Dates[w[0]]}\n";
    }
}
