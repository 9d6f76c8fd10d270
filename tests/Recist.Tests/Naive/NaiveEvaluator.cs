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
        var (unconfirmed, confirmed) = (NaiveBest.Unconfirmed(patient, course), NaiveBest.Confirmed(patient, course));
        return new(patient.Done, unconfirmed, confirmed)
        {
            Endpoints = Endpoints(patient, course, NaiveBest.ConfirmationIsRequired(patient) ? confirmed : unconfirmed),
            Lesions = NaiveConformance.Lesions(patient),
            Issues = NaiveConformance.Issues(patient),
        };
    }

    private static Dictionary<string, string> Endpoints(NaivePatient patient, List<NaiveAssessed> course, OverallResponse best)
    {
        var endpoints = new NaiveEndpoints(patient);
        var responded = best is OverallResponse.CR or OverallResponse.PR or OverallResponse.ICR or OverallResponse.IPR;
        var at = responded ? NaiveBest.FirstResponse(patient, course) : -1;
        var first = at < 0 ? null : course[at].Visit;
        return new()
        {
            ["pfs"] = Text(endpoints.Pfs()),
            ["ttp"] = Text(endpoints.Ttp()),
            ["os"] = Text(endpoints.Os()),
            ["dor"] = Text(endpoints.ResponseDuration(first)),
            ["sd duration"] = Text(endpoints.StableDuration(best)),
            ["ttr"] = $"{endpoints.TimeToResponse(first)}",
            ["orr"] = $"{responded}",
            ["dcr"] = $"{responded || best is OverallResponse.SD or OverallResponse.NonCRNonPD or OverallResponse.ISD or OverallResponse.NonICRNonIUPD}",
            ["cbr"] = $"{responded || course.Exists(a => a.Days >= patient.Options.ClinicalBenefitMinDays && NoProgression(a.Response))}",
        };
    }

    private static string Text(NaiveTime? time) => time is null ? "none" : $"{time.Start} to {time.End} {time.Event} {time.Reason}";

    private static bool NoProgression(OverallResponse response) => response
        is OverallResponse.CR or OverallResponse.PR or OverallResponse.SD or OverallResponse.NonCRNonPD
        or OverallResponse.ICR or OverallResponse.IPR or OverallResponse.ISD or OverallResponse.NonICRNonIUPD;

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
