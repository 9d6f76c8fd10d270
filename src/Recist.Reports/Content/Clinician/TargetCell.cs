using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Clinician;

/// <summary>What the target table prints for one lesion at one visit.</summary>
internal static class TargetCell
{
    /// <summary>A reason of up to so many characters stands in the cell; a longer one becomes a numbered note.</summary>
    private const int ShortReason = 16;

    public static RichText Of(CourseView view, Lesion lesion, VisitAssessment visit, VisitAssessment? before, ReasonNotes notes)
    {
        var measured = visit.Visit.Measurements.FirstOrDefault(m => m.Lesion == lesion.Id);
        var value = ValueAt(visit, lesion.Id);
        var notation = Notation.Of(view.Facts.Clinic);
        if (value is not { } length)
        {
            return NotEvaluable(lesion, visit, measured, notes);
        }

        var text = Text(lesion, measured, length, notation, view.History.Options.Criteria);
        return before is not null && ValueAt(before, lesion.Id) is { } earlier
            ? RichText.Of(new Run(text), Run.Muted(" " + ClinicianWords.Delta(notation.Change(length.Millimetres - earlier.Millimetres))))
            : text;
    }

    /// <summary>What the lesion adds to the sum; null where it is not evaluable or not a target of the visit.</summary>
    public static Length? ValueAt(VisitAssessment visit, string lesion) =>
        visit.TargetValues.Where(v => v.Lesion == lesion).Select(v => v.Value).FirstOrDefault();

    private static string Text(Lesion lesion, TargetMeasurement? measured, Length length, Notation notation, Criteria criteria)
    {
        var shown = notation.Millimetres(length, lesion.IsNode ? [10m, 15m] : [10m]);
        return measured switch
        {
            { State: MeasurementState.TooSmall } => ClinicianWords.TooSmall,
            { State: MeasurementState.Absent } => ClinicianWords.Absent,
            { State: MeasurementState.Treated } => ClinicianWords.TreatedAbsent,
            { State: MeasurementState.Merged, MergedInto: { } into } => ClinicianWords.Merged(into),
            { Viable: not null } when criteria == Criteria.MRecistHcc && !lesion.IsNode && lesion.AtBaseline?.Intrahepatic != false => shown,
            { Fragments.Length: > 1 } => ClinicianWords.Split(string.Join(" + ", measured.Fragments.Select(f => notation.Millimetres(f))), shown),
            _ when lesion.IsNode && criteria != Criteria.Recist10 && length < Length.FromMillimetres(10) => $"{shown} {ClinicianWords.Normal}",
            _ => shown,
        };
    }

    private static RichText NotEvaluable(Lesion lesion, VisitAssessment visit, TargetMeasurement? measured, ReasonNotes notes)
    {
        if (visit.Visit.Missed)
        {
            return ClinicianWords.Missed;
        }

        if (lesion.Role == LesionRole.New && visit.TargetValues.All(v => v.Lesion != lesion.Id))
        {
            // It joined the sum at a later visit (imRECIST): here it was not there to be evaluated.
            return ClinicianWords.None;
        }

        return measured switch
        {
            { State: MeasurementState.Treated } => ClinicianWords.Treated,
            { Comment: { Length: > 0 } reason } when Isolate.Removed(reason).Length <= ShortReason => ClinicianWords.NotEvaluableBecause(reason),
            { Comment: { Length: > 0 } reason } => ClinicianWords.SeeNote(notes.Add(lesion.Id, visit.Visit.Label, reason)),
            _ => ClinicianWords.NotEvaluable,
        };
    }
}
