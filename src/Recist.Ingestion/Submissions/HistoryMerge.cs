using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Joins what several uploads say about the same study, course, patient and reader.</summary>
public static class HistoryMerge
{
    /// <summary>One entry for each subject; a higher revision of a visit stands over a lower one.</summary>
    /// <param name="patients">Entries of accepted uploads in the order of arrival.</param>
    /// <returns>
    /// The joined entries, and the complaints that joining raised: a subject whose uploads contradict each other has a
    /// <see cref="Severity.Block"/> and is left out.
    /// </returns>
    public static (ImmutableArray<SubmittedPatient> Patients, ImmutableArray<Complaint> Complaints) Merge(IEnumerable<SubmittedPatient> patients)
    {
        ArgumentNullException.ThrowIfNull(patients);
        var log = new ComplaintLog();
        var merged = ImmutableArray.CreateBuilder<SubmittedPatient>();
        var copies = new SubjectCopies();
        foreach (var same in patients.GroupBy(p => SubjectOf(p.History)))
        {
            if (same.ToList() is [var only])
            {
                var settled = Settled(only);
                if (IsAnswered(settled, log))
                {
                    merged.Add(settled);
                }
            }
            else
            {
                var own = new ComplaintLog();
                var named = LesionIdentity.Alike([.. same.Select(p => p.History)]);
                var joined = DraftAssembly.Assemble(same.Select((p, i) => Draft(p with { History = named[i] })), own);
                if (own.Blocked.Count == 0 || !copies.Take([.. same]))
                {
                    log.AddAll(own);
                    merged.AddRange(joined);
                }
            }
        }

        ImmutableArray<SubmittedPatient> once = [.. merged.Where(p => !copies.Has(p)).Select(Settled)];
        copies.Tell(log);
        if (once.Select(p => p.Source).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            AlikeIds.Check(once.Select(p => new PlacedSubject(SubjectOf(p.History), new(p.Source))), log);
        }

        foreach (var patient in once)
        {
            NoBaseline.Check(patient.History, new(SubjectOf(patient.History), new Place(patient.Source)), log);
        }

        Adjudication.Check(once, log);
        return (once, log.Sorted([]));
    }

    /// <summary>One visit was not asked about when its file was read: its baseline might have been in another one.</summary>
    private static bool IsAnswered(SubmittedPatient only, ComplaintLog log)
    {
        var history = only.History;
        var (isUnitOpen, isProvisional) = (only is { UnitsOpen: true, History.Visits.Length: 1 }, AssumedBaseline.IsProvisional(history));
        if (!isUnitOpen && !isProvisional)
        {
            return true;
        }

        var own = new ComplaintLog();
        if (isUnitOpen)
        {
            CourseQuestions.OfUnits(history, only.Source, own);
        }

        if (isProvisional)
        {
            CourseQuestions.OfAssumedBaseline(history, only.Source, own);
        }

        log.AddAll(own);
        return own.Blocked.Count == 0;
    }

    private static SubmittedPatient Settled(SubmittedPatient patient) =>
        AssumedBaseline.Settle(patient.History) is var settled && ReferenceEquals(settled, patient.History) ? patient : patient with { History = settled };

    private static Subject SubjectOf(PatientHistory history) => new(history.Study, history.Course, history.Patient, history.Reader);

    private static PatientDraft Draft(SubmittedPatient patient)
    {
        var history = patient.History;
        var place = new Place(patient.Source);
        var draft = new PatientDraft(SubjectOf(history), place)
        {
            Options = history.Options,
            Dates = history.Dates,
            Accepted = history.Accepted,
            Role = history.Role,
            Person = patient.Person,
            Plan = patient.Plan,
            Revision = history.Visits.Select(v => v.Revision).DefaultIfEmpty(1).Max(),
            UnitsStated = true,
            UnitsOpen = patient.UnitsOpen,
            IsJoined = true,
            Sent = (patient.By, patient.Reason),
        };
        draft.Lesions.AddRange(history.Lesions.Select(l => new LesionPart(l, place, draft.Revision)));
        draft.Parts.AddRange(history.Visits.Select(v => new VisitPart(v.Label, v, place)));
        draft.Treatment.AddRange(patient.Treatment);
        draft.Adjudicated.AddRange(patient.Adjudicated);
        draft.OptionsInFile.AddRange(patient.OptionsInFile);
        draft.OptionsOverruled.AddRange(patient.OptionsOverruled);
        draft.Sources.Add(patient.Source);
        return draft;
    }
}
