namespace Recist.Reports.Exports;

/// <summary>PD, for iRECIST ICPD and IUPD too: the progressions that time to event ends with, on the same day. One that it censors is none.</summary>
internal static class ProgressionRecords
{
    public static IEnumerable<AdrsRecord> Of(ExportSource source)
    {
        var (rows, by, ends) = (source.Rows, source.Evaluator.Title, source.Assessment.Endpoints);
        yield return Record("PD", "Disease Progression by " + by, ends.Pfs, EndpointReason.Progression);
        if (source.IsIRecist)
        {
            yield return Record("IUPD", "iRECIST Unconfirmed Disease Progression by " + by, ends.IPfs, EndpointReason.UnconfirmedProgression);
            var confirmed = Record("ICPD", "iRECIST Confirmation of Disease Progression by " + by, ends.IPfs, EndpointReason.Progression);
            yield return confirmed.Value == "N" && ends.IPfs is { IsEvent: true, Reason: EndpointReason.UnconfirmedProgression } && Later(source) is { } later
                ? confirmed with { Value = "Y", Row = later }
                : confirmed;
        }

        AdrsRecord Record(string code, string title, TimeToEvent? time, EndpointReason reason) => Seen(time, reason, rows) is { } row
            ? new(code, title, "Y", row) { Date = time!.Date }
            : new(code, title, "N");
    }

    /// <summary>The visit that an event by progression was seen at; null where the time ends otherwise.</summary>
    public static ResponseRow? Seen(TimeToEvent? time, EndpointReason reason, IEnumerable<ResponseRow> rows)
    {
        if (time is not { IsEvent: true } || time.Reason != reason)
        {
            return null;
        }

        var label = time.Why.Facts.First(f => f.Name == "visit").Value;
        return rows.OrderBy(r => r.Date.Latest)
            .First(r => r.Visit.Visit.Label == label && r.Visit.Counted?.IsProgression() == true && r.Date.DaysSince(time.Start) >= 0);
    }

    /// <summary>A later block was confirmed after an earlier one that was not in time (option irecistConfirmWindow).</summary>
    private static ResponseRow? Later(ExportSource source) => source.Rows
        .FirstOrDefault(r => r is { Counts: true, UpToProgression: true, Visit.ProgressionOutcome: ProgressionOutcome.Confirmed });
}
