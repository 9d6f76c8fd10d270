namespace Recist.Tests.Naive;

/// <summary>A second evaluator, written from the specification alone: loops that start afresh at each visit.</summary>
internal static class NaiveEvaluator
{
    public static NaiveOutcome Evaluate(PatientHistory history)
    {
        var patient = new NaivePatient(history);
        foreach (var visit in patient.Visits)
        {
            var result = new NaiveVisit(visit);
            NaiveSums.Fill(patient, result);
            if (!visit.IsBaseline)
            {
                Respond(patient, result);
            }

            patient.Done.Add(result);
        }

        Finish(patient);
        var course = NaiveCourse.Counted(patient);
        return new(patient.Done, NaiveBest.Unconfirmed(patient, course), NaiveBest.Confirmed(patient, course))
        {
            Lesions = NaiveConformance.Lesions(patient),
            Issues = NaiveConformance.Issues(patient),
        };
    }

    private static void Respond(NaivePatient patient, NaiveVisit result)
    {
        if (NaivePatient.HasOnlyResponse(result.Visit))
        {
            result.Nadir = null;
            result.Overall = result.Visit.GivenOverall;
            return;
        }

        result.Target = NaiveTargets.Respond(patient, result);
        result.NonTarget = NaiveNonTargets.Respond(patient, result);
        result.New = NaiveNewLesions.Unequivocal(patient, result.Visit);
        result.TakesBackComplete = !patient.Options.ReappearanceAfterCompleteIsProgression
            && result.Target != TargetResponse.PD
            && result.NonTarget != NonTargetResponse.PD
            && (result.NonTargetIsBack || NaiveTargets.IsBackAfterComplete(patient, result));
        result.Overall = NaiveOverall.Respond(patient, result);
        if (patient.ResponsesAreGiven && result.Overall == OverallResponse.NED)
        {
            result.Overall = OverallResponse.NE;
        }
    }

    private static void Finish(NaivePatient patient)
    {
        for (var i = 0; i < patient.Done.Count; i++)
        {
            var visit = patient.Done[i];
            visit.Final = visit.Overall;
            if (visit.Overall == OverallResponse.CR && patient.Done.Skip(i + 1).Any(later => later.TakesBackComplete))
            {
                visit.Final = OverallResponse.PR;
            }

            if (visit.Overall is not null && NaiveNewLesions.BackDates(patient, i))
            {
                visit.Final = OverallResponse.PD;
            }

            visit.Counted = visit.Final;
        }
    }
}
