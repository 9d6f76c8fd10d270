using System.Collections.Immutable;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block D: every non-target lesion at every visit.</summary>
internal static class NonTargetBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        yield return new Heading(2, ClinicianWords.NonTargetHeading);
        var lesions = view.Lesions(LesionRole.NonTarget);
        if (lesions.IsEmpty)
        {
            yield return new Paragraph(ClinicianWords.NoNonTargets);
            yield break;
        }

        foreach (var visits in VisitColumns.Chunks(view))
        {
            yield return new DataTable(
                [
                    new TableColumn(ClinicianWords.LesionAndPlace) { Weight = 3.2 },
                    .. visits.Select(v => VisitColumns.Column(view, v) with { Alignment = Alignment.Start }),
                ],
                [.. lesions.Select(l => Row(view, l, visits)), ResponseRow(visits)])
            {
                Caption = ClinicianWords.NonTargetCaption(visits[0].Visit.Label, visits[^1].Visit.Label),
                FirstColumnIsHeader = true,
            };
        }
    }

    private static TableRow Row(CourseView view, Lesion lesion, ImmutableArray<VisitAssessment> visits) => TableRow.Of(
    [
        LesionPlace.Titled(lesion, view.Visits),
        .. visits.Select(v => Cell(lesion, v, Notation.Of(view.Facts.Clinic))),
    ]);

    private static RichText Cell(Lesion lesion, VisitAssessment visit, Notation notation)
    {
        if (visit.Visit.Missed)
        {
            return ClinicianWords.Missed;
        }

        var found = visit.Visit.NonTargets.FirstOrDefault(n => n.Lesion == lesion.Id);
        if (found is null)
        {
            return visit.Visit.IsBaseline ? ClinicianWords.Status(NonTargetStatus.Present) : ClinicianWords.NotEvaluable;
        }

        var status = ClinicianWords.Status(found.Status);
        var text = found.ShortAxis is { } axis ? ClinicianWords.Sized(status, notation.Millimetres(axis, 10m)) : status;
        return found.Status == NonTargetStatus.UnequivocalProgression ? Run.Strong(text, Tone.ProgressiveDisease) : text;
    }

    private static TableRow ResponseRow(ImmutableArray<VisitAssessment> visits) => new(
    [
        Run.Strong(ClinicianWords.NonTargetResponse),
        .. visits.Select(v => v.NonTarget is { } n ? RichText.FromRun(Run.Strong(n.Code(), Tones.Of(n))) : ClinicianWords.None),
    ])
    { Emphasis = true };
}
