namespace Recist.Ingestion;

/// <summary>Rows that say in the column merged_into that a lesion has become one with another, whose row has the size of both.</summary>
internal static class TemplateMerges
{
    private static readonly string[] Values = [.. TemplateFindings.Sizes, "state", "status"];

    /// <summary>The visit with the row's finding; null with complaints.</summary>
    public static VisitPart? Finding(TemplateRow row, Lesion lesion, PatientDraft draft)
    {
        var part = TemplateFindings.Visit(row);
        if (row.Id("merged_into") is not { } into || !IsSound(row, lesion, into) || part is null)
        {
            return null;
        }

        var (said, place) = (row.Said("merged_into"), row.Place("merged_into"));
        switch (lesion.Role)
        {
            case LesionRole.Target:
                var target = new TargetMeasurement(lesion.Id, MeasurementState.Merged) { MergedInto = into, Text = said, Source = place.Cell };
                return part with { Visit = part.Visit with { Measurements = [target] } };
            case LesionRole.NonTarget:
                draft.Relations.Absorbed[place.Cell] = into;
                var within = new NonTargetFinding(lesion.Id, NonTargetStatus.NotEvaluated) { Text = said, Source = place.Cell };
                return part with { Visit = part.Visit with { NonTargets = [within] } };
            default:
                var found = new NewLesionFinding(lesion.Id, NewLesionStatus.Unequivocal)
                {
                    Organ = lesion.Organ,
                    IsNode = lesion.IsNode,
                    Text = said,
                    Source = place.Cell
                };
                return part with { Visit = part.Visit with { NewLesions = [found] } };
        }
    }

    private static bool IsSound(TemplateRow row, Lesion lesion, string into)
    {
        if (into == lesion.Id)
        {
            row.Complain("merged_into")(Codes.ValueConflict, "A lesion does not merge into itself.",
                "Give the id of the other lesion, whose row has the size of both.");
            return false;
        }

        bool IsValue(string column) => row.Text(column) is { } text
            && !(column is "state" or "status" && Vocabularies.State.Loose(text) == MeasurementState.Merged);
        if (Array.Find(Values, IsValue) is { } value)
        {
            row.Complain(value)(Codes.ValueConflict, "A lesion that has merged into another has no value of its own.",
                "Write the size of both in the row of the other lesion, or leave merged_into blank where the two can be measured apart.");
            return false;
        }

        return true;
    }
}
