using System.Collections.Immutable;

namespace Recist.Reports.Content;

/// <summary>A record with each of its uploaded texts in another form, wherever it stands. The same text has the same form, so that ids still find what they name.</summary>
/// <param name="Id">The form of patient, study and lesion ids: two of them never have the same.</param>
/// <param name="Text">The form of labels and other words.</param>
internal sealed record PrintedRecord(Func<string, string> Id, Func<string, string> Text)
{
    /// <summary>The form in which reports print.</summary>
    public static PrintedRecord ForReports { get; } = new(UploadedText.Id, UploadedText.Text);

    /// <summary>The record.</summary>
    public Assessment Of(Assessment record)
    {
        var history = new PrintedHistory(this);
        var reasons = new PrintedReasons(this, record.History);
        return record with
        {
            History = history.Of(record.History),
            Conformance = new(
                [.. record.Conformance.Lesions.Select(l => KeyValuePair.Create(Id(l.Key), l.Value))],
                [.. record.Conformance.Issues.Select(i => i with { Lesion = IdOrNull(i.Lesion) })])
            {
                Reasons = reasons.All(record.Conformance.Reasons),
            },
            Visits = [.. record.Visits.Select(v => Of(v, history, reasons))],
            Best = record.Best with
            {
                UnconfirmedVisit = TextOrNull(record.Best.UnconfirmedVisit),
                ConfirmedVisit = TextOrNull(record.Best.ConfirmedVisit),
                ConfirmedBy = TextOrNull(record.Best.ConfirmedBy),
                Reasons = reasons.All(record.Best.Reasons),
            },
            Queries = [.. record.Queries.Select(q => q with { Visit = Text(q.Visit), Lesions = Ids(q.Lesions) })],
            Endpoints = PrintedEndpoints.Of(record.Endpoints, this, reasons),
        };
    }

    /// <summary>The form of an id; null stays null.</summary>
    public string? IdOrNull(string? id) => id is null ? null : Id(id);

    /// <summary>The form of a text; null stays null.</summary>
    public string? TextOrNull(string? text) => text is null ? null : Text(text);

    /// <summary>The forms of ids.</summary>
    public ImmutableArray<string> Ids(ImmutableArray<string> ids) => [.. ids.Select(Id)];

    private VisitAssessment Of(VisitAssessment visit, PrintedHistory history, PrintedReasons reasons) => visit with
    {
        Visit = history.Of(visit.Visit),
        TargetValues = [.. visit.TargetValues.Select(v => v with { Lesion = Id(v.Lesion) })],
        NadirVisit = TextOrNull(visit.NadirVisit),
        NewLesions = Ids(visit.NewLesions),
        NewLesionsPresent = Ids(visit.NewLesionsPresent),
        UnconfirmedSince = TextOrNull(visit.UnconfirmedSince),
        Reasons = reasons.All(visit.Reasons),
    };
}
