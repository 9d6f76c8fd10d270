namespace Recist.Ingestion;

/// <summary>The TR table: results of one lesion, reader, visit and date stand in several rows, one for each test.</summary>
internal static class TrTable
{
    // A lesion mostly has a length and a state; where it has more or fewer rows, the table of results grows.
    private const int RowsOfResult = 2;

    /// <summary>Adds the findings to the drafts.</summary>
    public static void Read(
        Table table, SdtmSubjects subjects, TuLesions lesions, ReadingSettings settings, ComplaintLog log)
    {
        var results = new Dictionary<TrScan, TrResult>(table.Rows.Count / RowsOfResult);
        var ignored = new HashSet<string>(StringComparer.Ordinal);
        var undated = new List<SdtmRow>();
        foreach (var row in SdtmRow.Of(table, "TR", ["USUBJID", "TRLNKID", "TRTESTCD", "TRDTC", "TRORRES"], log, settings.DeclaredUnit))
        {
            var test = row.Required("TRTESTCD")?.ToUpperInvariant();
            if (test == "SUMDIAM")
            {
                AddSum(row, subjects, settings);
            }
            else if (test is not null && !TrResult.Tests.Contains(test))
            {
                if (ignored.Add(test))
                {
                    log.Inform(Codes.TestIgnored, null, row.Place("TRTESTCD"), test, "Results of this test are not used.", "Nothing to do.");
                }
            }
            else if (test is not null && subjects.Of(row) is { } draft && row.Required("TRLNKID") is { } lesion)
            {
                if (row.Text("TRDTC") is null && row.Text("TRSTAT") is not null && SdtmVisit.Label(row) is not null)
                {
                    undated.Add(row);
                }
                else if (row.Date("TRDTC", settings) is { } date)
                {
                    Add(results, draft, lesion, row, test, date, log);
                }
                else if (row.Text("TRDTC") is null)
                {
                    row.Required("TRDTC");
                }
            }
        }

        if (results.Count == 0 && undated.Count == 0 && ignored.Count > 0 && !log.Refuses)
        {
            var tests = string.Join(", ", ignored.Order(StringComparer.Ordinal).Take(10));
            var other = OtherCriteria.Named(tests);
            log.Refuse(
                Codes.NoLengths, table.At(table.HeadingLine, "TRTESTCD"), null, $"TR measures no length of a tumour: its tests are {tests}{(other is null ? "" : $", as {other.Name} have them")}.",
                "Send the longest diameters (LDIAM) and short axes (LPERP) of tumours.");
        }

        AddUndated(undated, results, subjects, log);
        SdtmNodes.Settle(results.Values, lesions, log);
        AddFindings([.. results.Values.GroupBy(r => r.Draft)], lesions, log);
    }

    /// <summary>Subjects side by side, each with a log of its own, so that the order of complaints does not depend on the machine.</summary>
    private static void AddFindings(
        IGrouping<PatientDraft, TrResult>[] subjects, TuLesions lesions, ComplaintLog log)
    {
        var logs = Array.ConvertAll(subjects, _ => new ComplaintLog());
        Parallel.For(0, subjects.Length, i =>
        {
            var isFlagged = subjects[i].Any(r => r.IsBaseline);
            foreach (var result in subjects[i])
            {
                result.ComplainTo(logs[i]);
                TrFindings.Add(result, isFlagged, lesions, logs[i]);
            }
        });
        Array.ForEach(logs, log.AddAll);
    }

    private static void Add(
        Dictionary<TrScan, TrResult> results,
        PatientDraft draft,
        string lesion,
        SdtmRow row,
        string test,
        ScanDate date,
        ComplaintLog log)
    {
        if (row.Text("TRSTAT") is { } done && !done.Equals("NOT DONE", StringComparison.OrdinalIgnoreCase))
        {
            row.Complain("TRSTAT")(Codes.ValueUnknown, "TRSTAT says NOT DONE or nothing.", "Leave it blank where there is a result.", "NOT DONE, or blank");
        }

        var scan = new TrScan(draft, lesion, SdtmVisit.Label(row), date);
        if (!results.TryGetValue(scan, out var result))
        {
            result = new TrResult(scan, row);
            results.Add(scan, result);
        }

        if (result.Add(test, row) is { } other && Value(other) != Value(row))
        {
            log.Block(
                Codes.TwoValues,
                draft.Subject,
                row.Place("TRORRES"),
                row.Text("TRORRES"),
                "One lesion has two different values by one reader on one scan date.",
                "Correct one of the two rows.");
        }
    }

    /// <summary>"Not done" rows often have no date: they belong to the visit of their label, or are a visit that was missed.</summary>
    private static void AddUndated(
        List<SdtmRow> rows, Dictionary<TrScan, TrResult> results, SdtmSubjects subjects, ComplaintLog log)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var dates = results.Keys.GroupBy(k => (k.Draft, k.Visit)).ToDictionary(g => g.Key, g => g.Min(k => k.Date));
        var alone = new List<(PatientDraft, SdtmRow)>();
        foreach (var row in rows)
        {
            var draft = subjects.Of(row);
            if (draft is not null && dates.TryGetValue((draft, SdtmVisit.Label(row)), out var date))
            {
                Add(results, draft, row.Text("TRLNKID")!, row, row.Text("TRTESTCD")!.ToUpperInvariant(), date, log);
            }
            else if (draft is not null)
            {
                alone.Add((draft, row));
            }
        }

        SdtmNotDone.Add(alone, results.Keys, log);
    }

    private static void AddSum(SdtmRow row, SdtmSubjects subjects, ReadingSettings settings)
    {
        if (row.Text("TRSTRESN") is { } text
            && decimal.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var sum)
            && sum is >= 0 and < 100_000 && row.Date("TRDTC", settings) is { } date && subjects.Of(row) is { } draft)
        {
            draft.Sums.Add(new SuppliedSum(SdtmVisit.Label(row), date, sum, row.Place("TRSTRESN")));
        }
    }

    private static (string?, string?, string?, string?) Value(SdtmRow row) =>
        (row.Text("TRORRES"), row.Text("TRORRESU"), row.Text("TRSTRESN"), row.Text("TRSTAT"));
}
