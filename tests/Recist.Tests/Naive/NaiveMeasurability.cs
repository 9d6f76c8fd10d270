namespace Recist.Tests.Naive;

/// <summary>rules.md sections 2 and 17a: the first line that fits.</summary>
internal static class NaiveMeasurability
{
    public static Measurability Of(NaivePatient patient, Lesion lesion)
    {
        var facts = lesion.AtBaseline ?? new LesionBaseline();
        var node = patient.CountsAsNode(lesion.IsNode);
        var hcc = patient.Options.Criteria == Criteria.MRecistHcc;
        var size = (node ? facts.ShortAxis : facts.Longest)?.Millimetres ?? AtBaselineVisit(patient, lesion);
        if (hcc && !node)
        {
            var viable = (facts.Viable ?? ViableAtBaselineVisit(patient, lesion))?.Millimetres;
            size = facts.Intrahepatic switch
            {
                true => viable,
                false => size,
                null => viable ?? size,
            };
        }

        if (facts.SimpleCyst)
        {
            return Measurability.NotALesion;
        }

        if (node && size < (hcc && facts.PortaHepatis ? 20m : 10m))
        {
            return Measurability.NotPathological;
        }

        if (facts.TrulyNonMeasurable)
        {
            return Measurability.NonMeasurable;
        }

        var byCtOrMri = facts.Modality is null or Modality.CT or Modality.MRI;
        if (facts.Bone is BoneLesion.Blastic or BoneLesion.LyticWithoutSoftTissue || (facts.Bone is not null && !byCtOrMri))
        {
            return Measurability.NonMeasurable;
        }

        if (facts.PriorLocalTherapy && !facts.ProgressedSince)
        {
            return Measurability.NonMeasurable;
        }

        if (facts.Modality is Modality.Ultrasound or Modality.PET || (facts.Modality == Modality.Caliper && !facts.Superficial))
        {
            return Measurability.NonMeasurable;
        }

        if (hcc && !node && facts.ArterialEnhancement == false && facts.Intrahepatic != false)
        {
            return Measurability.NonMeasurable;
        }

        return size >= Limit(patient, facts, node) ? Measurability.Measurable : Measurability.NonMeasurable;
    }

    private static decimal Limit(NaivePatient patient, LesionBaseline facts, bool node)
    {
        if (patient.IsRecist10)
        {
            return facts.Modality is null or Modality.CT && facts.Spiral ? 10m : 20m;
        }

        if (facts.Modality == Modality.ChestXRay)
        {
            return 20m;
        }

        if (node)
        {
            return 15m;
        }

        return facts.Modality != Modality.Caliper && facts.Slice is { Millimetres: > 5m } slice ? 2m * slice.Millimetres : 10m;
    }

    private static Length? ViableAtBaselineVisit(NaivePatient patient, Lesion lesion) =>
        patient.Baseline?.Measurements.FirstOrDefault(m => m.Lesion == lesion.Id)?.Viable;

    private static decimal? AtBaselineVisit(NaivePatient patient, Lesion lesion)
    {
        if (patient.Baseline is not { } baseline)
        {
            return null;
        }

        foreach (var finding in baseline.NonTargets)
        {
            if (finding.Lesion == lesion.Id)
            {
                return patient.CountsAsNode(lesion.IsNode) ? finding.ShortAxis?.Millimetres : null;
            }
        }

        return NaiveValues.StateOf(baseline, lesion) == MeasurementState.Merged ? null : NaiveValues.ValueOf(patient, baseline, lesion);
    }
}
