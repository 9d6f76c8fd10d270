namespace Recist.Tests.Hostile;

/// <summary>Texts that a spreadsheet would run. They are kept as they are; numbers and dates that begin so are none.</summary>
internal static class FormulaFiles
{
    private static readonly string[] Formulas =
    [
        "=1+2", "+1+2", "-1+2", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")", "=cmd|' /C calc'!A0", "＝1+2", "＋1", "－1", "＠SUM(1)", "'=1+2", "=\"a\"&\"b\"", "%0A=1", "=1;2",
    ];

    public static IEnumerable<HostileFile> All()
    {
        foreach (var formula in Formulas)
        {
            yield return HostileFile.Of($"lesion {formula}", Base.Head + Base.Row("B", "2025-01-06", formula, baseline: "yes"), Outcome.Accepted($"P1/R1: *B 2025-01-06 {formula}=15"));
            yield return HostileFile.Of($"patient {formula}", Base.Head + Base.Row("B", "2025-01-06", patient: formula, baseline: "yes"), Outcome.Accepted($"{formula}/R1: *B 2025-01-06 T1=15"));
        }

        yield return HostileFile.Of("size =15", Base.Csv("=15"), Outcome.Refused("NUMBER_FORMAT"));
        yield return HostileFile.Of("date =DATE()", Base.Head + Base.Row(date: "=DATE(2025,2,17)"), Outcome.Refused("DATE_FORMAT"));
        yield return HostileFile.Of("role =target", Base.Head + Base.Row(role: "=target"), Outcome.Refused("VALUE_UNKNOWN"));
        yield return HostileFile.Of("tab", Base.Head + Base.Row("B", "2025-01-06", "\t=1", baseline: "yes"), Outcome.Accepted("P1/R1: *B 2025-01-06 =1=15"));
        yield return HostileFile.Of("heading", Base.Head.Replace("lesion_id", "=lesion_id", System.StringComparison.Ordinal) + Base.Row(baseline: "yes"), Outcome.Accepted("P1/R1: *W6 2025-02-17 T1=15"));
    }
}
