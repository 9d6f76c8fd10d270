using System.Collections.Immutable;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>Block C: every target lesion at every visit, the sums and what follows from them.</summary>
internal static class TargetBlock
{
    public static IEnumerable<Block> Of(CourseView view)
    {
        yield return new Heading(2, ClinicianWords.TargetHeading);
        var lesions = view.Lesions(LesionRole.Target).AddRange(Joined(view));
        if (lesions.IsEmpty)
        {
            yield return new Paragraph(ClinicianWords.NoTargets);
            if (!SumRows.HasNewLesionSum(view))
            {
                yield break;
            }
        }

        var notes = new ReasonNotes();
        foreach (var visits in VisitColumns.Chunks(view))
        {
            yield return Table(view, lesions, visits, notes);
        }

        foreach (var note in notes.All)
        {
            yield return new Paragraph(Run.Muted(note));
        }

        yield return new Paragraph(Run.Muted(ClinicianWords.TargetLegend(view.History.Options.Criteria, SumRows.HasNewLesionSum(view))));
    }

    /// <summary>New lesions that joined the sum (imRECIST): without them the column would not add up.</summary>
    private static IEnumerable<Lesion> Joined(CourseView view) => view.Visits.SelectMany(static v => v.TargetValues).Select(static v => v.Lesion)
        .Except(view.Lesions(LesionRole.Target).Select(static l => l.Id), StringComparer.Ordinal)
        .Select(id => view.Lesions(LesionRole.New).FirstOrDefault(l => l.Id == id) ?? new Lesion(id, LesionRole.New));

    private static DataTable Table(CourseView view, ImmutableArray<Lesion> lesions, ImmutableArray<VisitAssessment> visits, ReasonNotes notes) =>
        new(
            [
                new TableColumn(ClinicianWords.LesionAndPlace) { Weight = 2.2 },
                new TableColumn(ClinicianWords.Axis) { Weight = 0.5 },
                .. visits.Select(v => VisitColumns.Column(view, v)),
            ],
            [
                .. lesions.Select(l => Row(view, l, visits, notes)),
                .. lesions.IsEmpty ? [] : SumRows.Of(view, visits),
                .. SumRows.OfNewLesions(view, visits),
            ])
        {
            Caption = ClinicianWords.TargetCaption(visits[0].Visit.Label, visits[^1].Visit.Label),
            FirstColumnIsHeader = true,
        };

    private static TableRow Row(CourseView view, Lesion lesion, ImmutableArray<VisitAssessment> visits, ReasonNotes notes) =>
        TableRow.Of(
        [
            LesionPlace.Titled(lesion, view.Visits),
            Axis(lesion, view.History.Options.Criteria),
            .. visits.Select(v => TargetCell.Of(view, lesion, v, Before(view, v), notes)),
        ]);

    private static string Axis(Lesion lesion, Criteria criteria) => criteria switch
    {
        Criteria.Recist10 => ClinicianWords.LongestDiameter,
        _ when lesion.IsNode => ClinicianWords.ShortAxis,
        Criteria.MRecistHcc when lesion.AtBaseline?.Intrahepatic != false => ClinicianWords.ViableDiameter,
        _ => ClinicianWords.LongestDiameter,
    };

    private static VisitAssessment? Before(CourseView view, VisitAssessment visit)
    {
        var index = view.Visits.IndexOf(visit);
        return index > 0 ? view.Visits[index - 1] : null;
    }
}
