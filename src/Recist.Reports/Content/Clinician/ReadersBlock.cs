using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block K: what each reader made of each visit. Reads are compared, never mixed.</summary>
internal static class ReadersBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        if (view.Facts.OtherReaders.IsEmpty)
        {
            yield break;
        }

        var reads = new[] { view.Facts.Record }.Concat(view.Facts.OtherReaders).ToArray();
        yield return new Heading(2, ClinicianWords.ReadersHeading);
        yield return new DataTable(
            [
                new TableColumn(ClinicianWords.Visit),
                .. reads.Select((r, i) => new TableColumn(ClinicianWords.ReaderColumn(r.History.Reader, i == 0 && view.Facts.HasRecordRead))),
                new TableColumn(ClinicianWords.Agreement),
            ],
            [.. view.Visits.Where(v => !v.Visit.IsBaseline).Select(v => Row(v, reads))])
        { FirstColumnIsHeader = true };
    }

    private static TableRow Row(VisitAssessment visit, Assessment[] reads)
    {
        var responses = reads.Select(r => r.Visits.FirstOrDefault(v => v.Visit.Label == visit.Visit.Label)).Select(v => v is null ? null : CourseView.Standing(v)).ToArray();
        var differ = responses.OfType<OverallResponse>().Distinct().Count() > 1;
        return TableRow.Of(
        [
            Run.Strong(visit.Visit.Label),
            .. responses.Select(r => r is { } known ? RichText.FromRun(Run.Strong(known.Code(), Tones.Of(known))) : ClinicianWords.None),
            differ ? Run.Strong(ClinicianWords.ReadersDiffer, Tone.Attention) : ClinicianWords.ReadersAgree,
        ]);
    }
}
