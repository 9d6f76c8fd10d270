namespace Recist.Reports.Exports;

/// <summary>The records of ADRS for one reader's record of one patient. For iRECIST the codes begin with I.</summary>
internal static class AdrsParameters
{
    public static IEnumerable<AdrsRecord> Of(ExportSource source)
    {
        var by = " by " + source.Evaluator.Title;
        var (i, name, best) = (source.IsIRecist ? "I" : "", source.IsIRecist ? "iRECIST " : "", source.Assessment.Best);
        var rows = source.Rows.Where(r => r.Counts && r.UpToProgression).ToList();
        var response = best.Unconfirmed.IsObjective() ? rows.Find(r => r.Visit.Counted?.IsObjective() == true) : null;
        var confirmed = source.Confirmed.Endpoints.TimeToResponse is { } first
            ? source.Rows.First(r => r.Visit.Visit.Label == first.Visit && r.Date == first.Date)
            : null;
        var benefit = rows.Find(r => r.Visit.Counted?.IsControl() == true
            && r.Date.DaysSince(source.Reference!.Value) >= source.Assessment.History.Options.ClinicalBenefitMinDays);
        var progressions = ProgressionRecords.Of(source).ToList();
        var block = progressions.Find(p => p is { Code: "ICPD", Value: "Y" })?.Row;
        return
        [
            .. source.Rows.Select(r => new AdrsRecord(AdrsRecord.Overall, "Overall Response" + by, r.Response.Code(), r)),
            Best(i + "BOR", $"{name}Best Overall Response{by} (confirmation not required)", best.Unconfirmed, best.Reasons[0], source, block),
            Best(i + "CBOR", $"{name}Best Confirmed Overall Response{by}", best.Confirmed, best.Reasons[^1], source, block),
            YesNo(i + "RSP", $"{name}Response{by} (confirmation not required)", response),
            YesNo(i + "CRSP", $"{name}Confirmed Response{by}", confirmed),
            YesNo(i + "CB", $"{name}Clinical Benefit{by} (confirmation for response not required)", Earlier(response, benefit)),
            YesNo(i + "CCB", $"{name}Confirmed Clinical Benefit{by}", Earlier(confirmed, benefit)),
            .. progressions,
            .. Last(source) is { } last ? [new AdrsRecord("LSTA", "Last Disease Assessment" + by, last.Response.Code(), last)] : (AdrsRecord[])[],
            .. source.Assessment.History.Lesions.Length > 0 ? [Measurable(source, by)] : (AdrsRecord[])[],
        ];
    }

    /// <summary>Death is the patient's, not a reader's: one record for each course.</summary>
    public static AdrsRecord Death(PatientDates dates) => new("DEATH", "Death", dates.Death is null ? "N" : "Y")
    {
        Category = "Reference Event",
        Date = dates.Death,
    };

    private static AdrsRecord YesNo(string code, string title, ResponseRow? row) => new(code, title, row is null ? "N" : "Y", row);

    /// <summary>MISSING only where there is no assessment at all; where none counts, NE as <c>recist assess</c> says.</summary>
    /// <remarks>iCPD is dated to the first iUPD of the block that it confirmed, as in admiralonco.</remarks>
    private static AdrsRecord Best(string code, string title, OverallResponse best, Reason reason, ExportSource source, ResponseRow? block)
    {
        string? Fact(string name) => reason.Facts.Where(f => f.Name == name).Select(f => f.Value).FirstOrDefault();
        return source.Rows.IsEmpty ? new(code, title, "MISSING")
            : best == OverallResponse.ICPD && block is not null ? new(code, title, best.Code(), block)
            : new(code, title, best.Code(), source.Rows.FirstOrDefault(r =>
                r.Visit.Visit.Label == Fact("visit") && ExportText.Number(r.Date.DaysSince(source.Reference!.Value)) == Fact("days")));
    }

    private static ResponseRow? Earlier(ResponseRow? one, ResponseRow? other) => new[] { one, other }.OfType<ResponseRow>().MinBy(r => r.Date.Latest);

    /// <summary>What time to event is censored at: the last evaluable assessment from the start to death, not after a new therapy that censors.</summary>
    private static ResponseRow? Last(ExportSource source)
    {
        var (dates, options) = (source.Assessment.History.Dates, source.Assessment.History.Options);
        return source.Rows.Where(r => r.IsEvaluable && (source.Start is not { } start || r.Date.DaysSince(start) >= 0)
            && (dates.Death is not { } death || r.Date.DaysSince(death) <= 0)
            && (!options.CensorAtNewTherapy || dates.NewTherapy is not { } therapy || r.Date.DaysSince(therapy) <= 0)).MaxBy(r => r.Date.Latest);
    }

    private static AdrsRecord Measurable(ExportSource source, string by)
    {
        var measurable = source.Assessment.Conformance.Lesions.Any(l => l.Value == Measurability.Measurable
            && source.Assessment.History.Lesions.Any(x => x.Id == l.Key && x.Role == LesionRole.Target));
        return new("MDIS", "Measurable Disease at Baseline" + by, measurable ? "Y" : "N");
    }
}
