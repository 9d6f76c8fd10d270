using System.Globalization;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>The endpoints of the course: how long until which event, or until when followed without one, and why.</summary>
internal static class EndpointsBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        var record = view.Facts.Record;
        if (record.Endpoints is not { Pfs: not null, ObjectiveResponse: { } objective, DiseaseControl: { } control, ClinicalBenefit: { } benefit }
            || CourseView.Standing(view.Current) is null)
        {
            yield break;
        }

        yield return new Heading(2, ClinicianWords.EndpointsHeading);
        yield return new DataTable(
            [
                new TableColumn(ClinicianWords.Endpoint),
                new TableColumn(ClinicianWords.From),
                new TableColumn(ClinicianWords.Until),
                new TableColumn(ClinicianWords.Days) { Alignment = Alignment.End },
                new TableColumn(ClinicianWords.EndpointStatus),
                new TableColumn(ClinicianWords.EndpointReasonHead),
            ],
            [.. Rows(record, Notation.Of(view.Facts.Clinic))])
        { FirstColumnIsHeader = true };
        yield return new Paragraph(ClinicianWords.Rates(objective, control, benefit, record.History.Options.ClinicalBenefitMinDays));
        yield return new Paragraph(Run.Muted(ClinicianWords.EndpointsLegend));
    }

    private static IEnumerable<TableRow> Rows(Assessment record, Notation notation)
    {
        var endpoints = record.Endpoints;
        (string Name, TimeToEvent? Time)[] times =
        [
            (ClinicianWords.Pfs, endpoints.Pfs), (ClinicianWords.IPfs, endpoints.IPfs), (ClinicianWords.Ttp, endpoints.Ttp), (ClinicianWords.Os, endpoints.Os),
            (ClinicianWords.ResponseDuration, endpoints.ResponseDuration), (ClinicianWords.StableDuration, endpoints.StableDuration),
        ];
        foreach (var (name, time) in times)
        {
            if (time is not null)
            {
                yield return Row(
                    name, time.Start, time.Date, time.Days, time.IsEvent ? ClinicianWords.Event : ClinicianWords.Censored,
                    ClinicianWords.EndpointReason(time, survival: time == endpoints.Os), notation);
            }
        }

        if (endpoints.TimeToResponse is { } response)
        {
            yield return Row(
                ClinicianWords.ResponseTime, response.Start, response.Date, response.Days, ClinicianWords.Reached,
                ClinicianWords.FirstSeenAt(response.Visit), notation);
        }
    }

    private static TableRow Row(string name, ScanDate from, ScanDate until, int days, string status, string why, Notation notation) => new(
        [Run.Strong(name), notation.CellDate(from), notation.CellDate(until), days.ToString(CultureInfo.InvariantCulture), status, why]);
}
