using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Turns drafts into checked histories.</summary>
internal static class DraftAssembly
{
    /// <summary>The subjects that can be assessed; complaints say why others cannot.</summary>
    public static ImmutableArray<SubmittedPatient> Assemble(IEnumerable<PatientDraft> drafts, ComplaintLog log)
    {
        var subjects = DraftMerge.BySubject(drafts, log);
        var (patients, logs) = (new SubmittedPatient[subjects.Count], new ComplaintLog[subjects.Count]);
        Parallel.For(0, subjects.Count, i =>
        {
            logs[i] = new ComplaintLog();
            patients[i] = ByLabel(Patient(subjects[i], logs[i]), subjects[i], logs[i]);
            AssumedBaseline.Tell(patients[i].History, subjects[i], logs[i]);
            HistoryChecks.Check(AssumedBaseline.Settle(patients[i].History), subjects[i], logs[i]);
        });
        AlikeIds.Check(subjects.Select(s => new PlacedSubject(s.Subject, s.Place)), log);
        foreach (var own in logs)
        {
            log.AddAll(own);
        }

        return [.. patients.Where((_, i) => !log.Blocked.Contains(subjects[i].Subject))];
    }

    private static SubmittedPatient ByLabel(SubmittedPatient patient, PatientDraft draft, ComplaintLog log)
    {
        var settled = AssumedBaseline.Settle(patient.History);
        LabelMatches.Tell(settled, draft, log);
        return patient with { History = LesionIdentity.Named(patient.History, LabelMatches.Of(settled)) };
    }

    private static SubmittedPatient Patient(PatientDraft draft, ComplaintLog log)
    {
        var lesions = LesionJoin.Join(draft, log);
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var lesion in lesions)
        {
            order.Add(lesion.Id, order.Count);
        }

        int Position(string lesion) => order.GetValueOrDefault(lesion, int.MaxValue);
        var visits = MixedResponses.Settle(SplitAndMerged.Settle(VisitGrouping.Join(draft, log), draft, log), draft, log).Select(v => InOrder(v, Position));
        var subject = draft.Subject;
        var history = new PatientHistory(
            subject.Study, subject.Course, subject.Patient, subject.Reader, draft.Options, draft.Dates, lesions, [.. visits])
        {
            Accepted = draft.Accepted,
            Role = draft.Role,
        };
        return new SubmittedPatient(history, string.Join('+', draft.Sources))
        {
            Person = draft.Person,
            Plan = draft.Plan,
            Treatment = [.. draft.Treatment],
            Adjudicated = [.. draft.Adjudicated],
            OptionsInFile = [.. draft.OptionsInFile],
            OptionsOverruled = [.. draft.OptionsOverruled],
            UnitsOpen = draft.UnitsOpen,
            By = draft.Sent.By,
            Reason = draft.Sent.Reason,
        };
    }

    /// <summary>Files mostly have one order of lesions, in which case nothing is copied.</summary>
    private static Visit InOrder(Visit visit, Func<string, int> position)
    {
        var measurements = InOrder(visit.Measurements, m => position(m.Lesion));
        var nonTargets = InOrder(visit.NonTargets, n => position(n.Lesion));
        var newLesions = InOrder(visit.NewLesions, n => position(n.Lesion));
        return measurements == visit.Measurements && nonTargets == visit.NonTargets && newLesions == visit.NewLesions
            ? visit
            : visit with { Measurements = measurements, NonTargets = nonTargets, NewLesions = newLesions };
    }

    private static ImmutableArray<T> InOrder<T>(ImmutableArray<T> findings, Func<T, int> position)
    {
        for (var i = 1; i < findings.Length; i++)
        {
            if (position(findings[i - 1]) > position(findings[i]))
            {
                return [.. findings.OrderBy(position)];
            }
        }

        return findings;
    }
}
