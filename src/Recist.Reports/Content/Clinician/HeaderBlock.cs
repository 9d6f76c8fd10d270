using System.Globalization;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block A: whose report it is, of which visit, and in which state.</summary>
internal static class HeaderBlock
{
    public static PageFurniture Furniture(CourseView view)
    {
        var notation = Notation.Of(view.Facts.Clinic);
        var visit = view.Current.Visit;
        return new PageFurniture
        {
            HeaderStart = ClinicianWords.HeaderStart(view.History.Patient),
            HeaderEnd = ClinicianWords.VisitAndDate(visit.Label, notation.Date(visit.Date)),
            FooterStart = ClinicianWords.Footer(view.Facts.ReportId, view.Facts.SignOff is not null, view.History.Study, view.Facts.Clinic.Name),
            PageLabel = ClinicianWords.PageLabel,
        };
    }

    public static IEnumerable<Block> Of(CourseView view)
    {
        yield return new Heading(1, ClinicianWords.Title);
        yield return new KeyValues([.. Pairs(view)]);
    }

    private static IEnumerable<KeyValue> Pairs(CourseView view)
    {
        var (facts, history, notation) = (view.Facts, view.History, Notation.Of(view.Facts.Clinic));
        yield return new(ClinicianWords.Subject, Run.Strong(history.Patient));
        yield return new(ClinicianWords.VisitReported, Run.Strong(Dated(view.Current.Visit, notation)));
        yield return new(ClinicianWords.Clinic, facts.Clinic.Name);
        yield return new(ClinicianWords.BaselineVisit, view.Baseline is { } b ? Dated(b.Visit, notation) : ClinicianWords.None);
        yield return new(ClinicianWords.Study, history.Study.Length == 0 ? ClinicianWords.NoStudy : history.Study);
        yield return new(ClinicianWords.DaysSinceBaseline, Days(view));
        yield return new(ClinicianWords.Course, history.Course);
        yield return new(ClinicianWords.Reader, history.Reader ?? ClinicianWords.UnnamedReader);
        yield return new(ClinicianWords.Report, facts.ReportId);
        yield return new(ClinicianWords.ReportStatus, facts.SignOff is null ? Run.Strong(ClinicianWords.Draft, Tone.Attention) : Run.Strong(ClinicianWords.Signed));
        if (facts.Person?.BirthYear is { } year)
        {
            yield return new(ClinicianWords.Born, year.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Dated(Visit visit, Notation notation) => ClinicianWords.VisitAndDate(visit.Label, notation.Date(visit.Date));

    private static string Days(CourseView view) => view.Baseline is { } baseline
        ? view.Current.Visit.Date.DaysSince(baseline.Visit.Date).ToString(CultureInfo.InvariantCulture)
        : ClinicianWords.None;
}
