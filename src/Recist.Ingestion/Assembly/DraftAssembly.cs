using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Turns drafts into checked histories.</summary>
internal static class DraftAssembly
{
    /// <summary>The subjects that can be assessed; complaints say why others cannot.</summary>
    public static ImmutableArray<SubmittedPatient> Assemble(IEnumerable<PatientDraft> drafts, ComplaintLog log)
    {
        var patients = ImmutableArray.CreateBuilder<SubmittedPatient>();
        foreach (var draft in DraftMerge.BySubject(drafts, log))
        {
            var patient = Patient(draft, log);
            HistoryChecks.Check(patient.History, draft, log);
            if (!log.Blocked.Contains(draft.Subject))
            {
                patients.Add(patient);
            }
        }

        return patients.ToImmutable();
    }

    private static SubmittedPatient Patient(PatientDraft draft, ComplaintLog log)
    {
        var lesions = LesionJoin.Join(draft, log);
        var order = lesions.Select((l, i) => (l.Id, i)).ToDictionary(l => l.Id, l => l.i, StringComparer.Ordinal);
        int Position(string lesion) => order.GetValueOrDefault(lesion, int.MaxValue);
        var visits = VisitGrouping.Join(draft, log).Select(v => v with
        {
            Measurements = [.. v.Measurements.OrderBy(m => Position(m.Lesion))],
            NonTargets = [.. v.NonTargets.OrderBy(n => Position(n.Lesion))],
            NewLesions = [.. v.NewLesions.OrderBy(n => Position(n.Lesion))],
        });
        var subject = draft.Subject;
        var history = new PatientHistory(
            subject.Study, subject.Course, subject.Patient, subject.Reader, draft.Options, draft.Dates, lesions, [.. visits])
        {
            Accepted = draft.Accepted,
        };
        return new SubmittedPatient(history, string.Join('+', draft.Sources))
        {
            Person = draft.Person,
            Plan = draft.Plan,
            Treatment = [.. draft.Treatment],
            AdjudicatedReader = draft.AdjudicatedReader,
            OptionsInFile = [.. draft.OptionsInFile],
        };
    }
}
