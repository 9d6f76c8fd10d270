using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Patient;

/// <summary>Section 8: the last scans as a small table in words.</summary>
internal static class ScansSection
{
    private const int Shown = 6;

    public static IEnumerable<Block> Of(PatientPage page)
    {
        if (page.View.Visits.Length < 2)
        {
            yield break;
        }

        var words = page.Words;
        yield return page.Heading("h.scans");
        yield return new DataTable(
            [new(words.One("scans.date")) { Weight = 1.2 }, new(words.One("scans.size")) { Weight = 1.3 }, new(words.One("scans.result")) { Weight = 1.3 }],
            [.. page.View.Visits.TakeLast(Shown).Select(v => Row(page, v))])
        { FirstColumnIsHeader = true };
    }

    /// <summary>The total size next to the first scan, in words.</summary>
    internal static string Change(PatientPage page, VisitAssessment visit)
    {
        var words = page.Words;
        return visit switch
        {
            { Visit.IsBaseline: true } => words.One("scans.first"),
            { Sum.Millimetres: 0 } => words.One("change.gone"),
            { PercentFromBaseline: { } p } when PlainWriting.IsSmall(p) => words.One("change.same"),
            { PercentFromBaseline: { } p } => words.One(p < 0 ? "change.smaller" : "change.bigger", ("percent", PlainWriting.Whole(p))),
            _ => words.One("change.unknown"),
        };
    }

    private static TableRow Row(PatientPage page, VisitAssessment visit) => TableRow.Of(
        page.Date(visit.Visit.Date),
        Change(page, visit),
        page.Words.One(ResultKey(CourseView.Standing(visit))));

    private static string ResultKey(OverallResponse? response) => response switch
    {
        null => "result.baseline",
        OverallResponse.NonCRNonPD or OverallResponse.NonICRNonIUPD => "result.non-cr-non-pd",
        OverallResponse.ICR => "result.cr",
        OverallResponse.IPR => "result.pr",
        OverallResponse.ISD => "result.sd",
        { } known => "result." + known.ToString().ToLowerInvariant(),
    };
}
