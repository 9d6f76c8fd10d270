namespace Recist.Ingestion;

/// <summary>
/// The RS table: overall responses as the readers gave them, one row for each reader and day (RSTESTCD = OVRLRESP), and those of their
/// parts, which are compared.
/// </summary>
internal static class RsTable
{
    /// <summary>The overall responses of a table, by the criteria of their rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="subjects">Whose rows they are.</param>
    /// <param name="recorded">Takes what the rows say of target, non-target and new lesions alone.</param>
    /// <param name="settings">What is declared.</param>
    /// <param name="log">Takes complaints.</param>
    public static List<RsResponse> Read(Table table, SdtmSubjects subjects, List<RsRecorded> recorded, ReadingSettings settings, ComplaintLog log)
    {
        var responses = new List<RsResponse>();
        var ignored = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in SdtmRow.Of(table, "RS", ["USUBJID", "RSTESTCD", "RSDTC"], log))
        {
            var test = row.Required("RSTESTCD")?.ToUpperInvariant();
            if (test is not null && RsRecorded.Tests.Contains(test))
            {
                if (subjects.Of(row) is { } of && RsWords.Criteria(row, ignored, log) is { } by && RsRecorded.Read(of, by, row, test, settings, log) is { } found)
                {
                    recorded.Add(found);
                }
            }
            else if (test is not (null or "OVRLRESP"))
            {
                if (ignored.Add(test))
                {
                    log.Inform(Codes.TestIgnored, null, row.Place("RSTESTCD"), test, "Results of this test are not used.", "Nothing to do.");
                }
            }
            else if (test is not null && subjects.Of(row) is { } draft)
            {
                if (RsWords.Criteria(row, ignored, log) is not { } criteria)
                {
                    draft.OtherCriteria ??= (row.Text("RSCAT"), row.Place("RSCAT"));
                    continue;
                }

                // Before the response is looked at: each cell of a row that is wrong is told at once.
                var date = row.Date("RSDTC", settings);
                if (RsWords.Response(row, draft.Subject, log) is { } response)
                {
                    Add(responses, new(draft, criteria, SdtmVisit.Label(row), date, response, IsBaseline(row), row.Place(RsWords.Column(row)))
                    {
                        At = SdtmVisit.At(row, "RSDTC"),
                        Category = criteria == RsWords.Unknown ? (row.Text("RSCAT"), row.Place("RSCAT")) : null,
                    }, row);
                }
            }
        }

        return responses;
    }

    private static bool IsBaseline(SdtmRow row) => row.Text("RSBLFL") == "Y" || row.Text("RSLOBXFL") == "Y";

    /// <summary>A row without a date belongs to the visit of its label; only one that gives no response may stand without either.</summary>
    private static void Add(List<RsResponse> responses, RsResponse response, SdtmRow row)
    {
        if (response.Date is not null || (row.Text("RSDTC") is null && (response.Response == OverallResponse.NE || response.Visit is not null)))
        {
            responses.Add(response);
        }
        else if (row.Text("RSDTC") is null)
        {
            row.Required("RSDTC");
        }
    }
}
