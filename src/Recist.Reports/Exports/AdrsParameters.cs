namespace Recist.Reports.Exports;

/// <summary>The records of ADRS for one reader's record of one patient. For iRECIST the codes begin with I.</summary>
internal static class AdrsParameters
{
    public static IEnumerable<AdrsRecord> Of(ExportSource source)
    {
        var (by, i, best) = (" by " + source.Reader.Title, source.Assessment.History.Options.Criteria == Criteria.IRecist ? "I" : "", source.Assessment.Best);
        var rows = source.Rows.Where(r => r.Counts && r.UpToProgression).ToList();
        var (response, confirmed) = (ResponseOf(source.Unconfirmed, source), ResponseOf(source.Confirmed, source));
        var records = source.Rows.Select(r => new AdrsRecord(AdrsRecord.Overall, "Overall Response" + by, r.Response.Code(), r)).ToList();
        records.Add(Best(i + "BOR", $"Best Overall Response{by} (confirmation not required)", best.Unconfirmed, best.Reasons.FirstOrDefault(), source));
        records.Add(Best(i + "CBOR", "Best Confirmed Overall Response" + by, best.Confirmed, best.Reasons.LastOrDefault(), source));
        records.Add(YesNo(i + "RSP", $"Response{by} (confirmation not required)", source.Unconfirmed.Endpoints.ObjectiveResponse is { Reached: true }, response));
        records.Add(YesNo(i + "CRSP", "Confirmed Response" + by, source.Confirmed.Endpoints.ObjectiveResponse is { Reached: true }, confirmed));
        records.Add(Benefit(i + "CB", $"Clinical Benefit{by} (confirmation for response not required)", source.Unconfirmed, response, rows, source));
        records.Add(Benefit(i + "CCB", "Confirmed Clinical Benefit" + by, source.Confirmed, confirmed, rows, source));
        if (i.Length > 0)
        {
            var unconfirmed = rows.Find(r => r.Response == OverallResponse.IUPD);
            records.Add(YesNo("IUPD", "Unconfirmed Disease Progression" + by, unconfirmed is not null, unconfirmed));
        }

        var progression = rows.Find(r => r.IsProgression);
        records.Add(YesNo(i.Length > 0 ? "ICPD" : "PD", (i.Length > 0 ? "Confirmation of " : "") + "Disease Progression" + by, progression is not null, progression));
        if (source.Rows.LastOrDefault(r => r.Counts && r.IsEvaluable) is { } last)
        {
            records.Add(new("LSTA", "Last Disease Assessment" + by, last.Response.Code(), last));
        }

        if (source.Assessment.History.Lesions.Length > 0)
        {
            var measurable = source.Assessment.Conformance.Lesions.Any(l => l.Value == Measurability.Measurable
                && source.Assessment.History.Lesions.Any(x => x.Id == l.Key && x.Role == LesionRole.Target));
            records.Add(YesNo("MDIS", "Measurable Disease at Baseline" + by, measurable, null));
        }

        var death = source.Assessment.History.Dates.Death;
        records.Add(YesNo("DEATH", "Death", death is not null, null) with { Category = "Reference Event", Date = death });
        return records;
    }

    private static AdrsRecord YesNo(string code, string title, bool yes, ResponseRow? row) => new(code, title, yes ? "Y" : "N", yes ? row : null);

    private static AdrsRecord Best(string code, string title, OverallResponse best, Reason? reason, ExportSource source)
    {
        var label = reason?.Facts.FirstOrDefault(f => f.Name == "visit").Value;
        return reason?.Rule == RuleIds.BestNothingAssessed ? new(code, title, "MISSING")
            : new(code, title, best.Code(), source.Rows.FirstOrDefault(r => r.Visit.Visit.Label == label));
    }

    /// <summary>The row where the response that counts began.</summary>
    private static ResponseRow? ResponseOf(Assessment judged, ExportSource source) => judged.Endpoints.TimeToResponse is { } first
        ? source.Rows.FirstOrDefault(r => r.Visit.Visit.Label == first.Visit)
        : null;

    /// <summary>Benefit is dated to the earliest record that gives it: the response, or control after the least days.</summary>
    private static AdrsRecord Benefit(string code, string title, Assessment judged, ResponseRow? response, List<ResponseRow> rows, ExportSource source)
    {
        var held = rows.Find(r => ResponseRow.IsControl(r.Response) && r.Date.DaysSince(source.Reference!.Value) >= judged.History.Options.ClinicalBenefitMinDays);
        var row = new[] { response, held }.OfType<ResponseRow>().MinBy(r => r.Date.Latest);
        return YesNo(code, title, judged.Endpoints.ClinicalBenefit is { Reached: true }, row);
    }
}
