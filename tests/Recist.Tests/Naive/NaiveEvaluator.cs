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
            if (history.Options.Criteria == Criteria.IRecist)
            {
                result.Overall = new NaiveIRecist(patient, patient.Done.Count - 1).Read()[^1].Word;
            }
        }

        Finish(patient);
        if (history.Options.CompleteThenPartial == CompleteThenPartial.Progression)
        {
            var after = patient.Done.Where(v => NaiveCourse.IsPartialAfterComplete(patient, v)).ToList();
            after.ForEach(v => v.IsPartialAfterComplete = true);
        }

        var course = NaiveCourse.Counted(patient);
        var immune = history.Options.Criteria == Criteria.IRecist;
        var (unconfirmed, confirmed) = (NaiveBest.Unconfirmed(patient, course), NaiveBest.Confirmed(patient, course));
        (unconfirmed, confirmed) = immune ? (NaiveIWords.Of(unconfirmed), NaiveIWords.Of(confirmed)) : (unconfirmed, confirmed);
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
            ["ipfs"] = Text(endpoints.IPfs()),
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
        if (patient.Options.Criteria is Criteria.IRecist or Criteria.ImRecist)
        {
            var place = patient.Visits.IndexOf(result.Visit);
            var there = NaiveNewLesionBook.At(patient, place, place).Present;
            result.New.RemoveAll(id => !there.Contains(id));
        }

        result.TakesBackComplete = !patient.Options.ReappearanceAfterCompleteIsProgression
            && result.Target != TargetResponse.PD
            && result.NonTarget != NonTargetResponse.PD
            && (result.NonTargetIsBack || NaiveTargets.IsBackAfterComplete(patient, result));
        result.Base = result.Overall = NaiveOverall.Respond(patient, result);
        if (patient.ResponsesAreGiven && result.Overall == OverallResponse.NED)
        {
            result.Overall = OverallResponse.NE;
            result.Base = null;
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
                visit.Final = patient.Targets.Count > 0 ? OverallResponse.PR : OverallResponse.NonCRNonPD;
            }

            if (visit.Overall is not null && patient.Options.Criteria != Criteria.ImRecist && NaiveNewLesions.BackDates(patient, i))
            {
                visit.Final = OverallResponse.PD;
            }

        }

        switch (patient.Options.Criteria)
        {
            case Criteria.IRecist:
                var words = patient.Done.Count == 0 ? [] : new NaiveIRecist(patient, patient.Done.Count - 1).Read();
                for (var i = 0; i < words.Count; i++)
                {
                    (patient.Done[i].Final, patient.Done[i].Since) = words[i];
                    var back = patient.Done[i].Final == OverallResponse.ICR && patient.Done.Skip(i + 1).Any(later => later.TakesBackComplete);
                    patient.Done[i].Final = !back ? patient.Done[i].Final : patient.Targets.Count > 0 ? OverallResponse.IPR : OverallResponse.NonICRNonIUPD;
                }

                break;
            case Criteria.ImRecist:
                for (var i = 0; i < patient.Done.Count; i++)
                {
                    if (patient.Done[i].Final == OverallResponse.PD && NaiveImRecist.IsNegated(patient, i))
                    {
                        patient.Done[i].Negated = true;
                    }
                }

                break;
        }
    }
}
