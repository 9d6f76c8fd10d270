namespace Recist.Tests.Hostile;

/// <summary>Numbers that are none, or that a lenient reader converts.</summary>
internal static class NumberFiles
{
    private static readonly string[] NoNumbers =
    [
        "12,5", "1.250,5", "1,250", "NaN", "Infinity", "-Infinity", "1e3", "1E1", "-5", "-0", "12-", "(12)", "12 in", "12in", "１２", "١٢", "12٫5", "0x1F", "+12", ".5", "5.",
        "99999", "00012", "=12", "1 2", "1'250", "12..5", "12.5.1", "½", "12²", "twelve", "12\u00a05", "∞", "12%", "<15", ">5", "~12", "12?", "12/5", "1.2e1", "0b11", "٣٫٥",
        "12\u200b", "\u22125", "#12", "12_5", "nil",
    ];

    public static IEnumerable<HostileFile> All()
    {
        foreach (var number in NoNumbers)
        {
            yield return HostileFile.Of($"table {number}", Base.Csv(number), Outcome.Refused("NUMBER_FORMAT"));
        }

        yield return HostileFile.Of("table 12.34567", Base.Csv("12.34567"), Outcome.Flagged("ROUNDED", Base.SaidOf("12.3457")));
        foreach (var number in new[] { "5000", "500.0001", "501", "9999.9999" })
        {
            yield return HostileFile.Of($"table {number}", Base.Csv(number), Outcome.Refused("NUMBER_RANGE"));
        }

        foreach (var (number, said) in new[] { ("12 mm", "12"), ("12mm", "12"), ("1.2 cm", "12"), ("<5", "TooSmall"), ("12.5", "12.5"), ("0012", "12"), ("12.3456", "12.3456"), ("500", "500"), ("12.50", "12.5"), ("0", "Absent"), ("0.0", "Absent"), ("NA", "NotEvaluable"), (".", "NotEvaluable"), ("", "NotEvaluable") })
        {
            yield return HostileFile.Of($"table {number}", Base.Csv(number), new Outcome(r => !r.Accepted ? "was not accepted" : Said.By(r) == Base.SaidOf(said) ? null : "has another value"));
        }

        foreach (var number in new[] { "\"12,5\"", "\"12.5\"", "\"12\"", "1e3", "1E0", "-5", "12.34567", "99999", "1e400", "-0" })
        {
            yield return HostileFile.Of($"document {number}", Base.Json(number), Outcome.Refused(number[0] == '"' ? "MEMBER_TYPE" : "NUMBER_FORMAT"));
        }

        foreach (var number in new[] { "NaN", "Infinity", "+12", ".5", "5.", "012", "0x1F", "12,5", "1_2" })
        {
            yield return HostileFile.Of($"document {number}", Base.Json(number), new Outcome(r => r.Submission is null ? null : "was not refused"));
        }

        foreach (var number in new[] { "12,5", "1e1", "-5", "12 mm", "<5", "NaN" })
        {
            yield return new HostileFile($"SDTM {number}", Base.Sdtm(number, "mm"), Outcome.Refused("NUMBER_FORMAT"));
        }

        var comma = HostileFile.Declared with { DecimalSign = ',' };
        foreach (var (number, outcome) in new[]
        {
            ("12,5", Outcome.Accepted(Base.SaidOf("12.5"))), ("12.5", Outcome.Refused("NUMBER_FORMAT")), ("1.250,5", Outcome.Refused("NUMBER_FORMAT")),
            ("1,2505", Outcome.Flagged("LESION_JUMP", Base.SaidOf("1.2505"))), ("1.250", Outcome.Refused("NUMBER_FORMAT")),
        })
        {
            yield return HostileFile.Of($"comma declared {number}", Base.Csv(number), outcome) with { Settings = comma };
        }
    }
}
