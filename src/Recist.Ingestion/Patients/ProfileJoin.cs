namespace Recist.Ingestion;

/// <summary>Joins lists of patients to records. Of what a record and lists say the latest day stands: that of a record is its last scan, and a list without a day is the oldest.</summary>
public static class ProfileJoin
{
    /// <summary>The record with what the lists say; of one day the record stands, then the list of the higher revision, then the first.</summary>
    public static SubmittedPatient Joined(SubmittedPatient patient, IEnumerable<SubmittedProfile> profiles)
    {
        ArgumentNullException.ThrowIfNull(patient);
        ArgumentNullException.ThrowIfNull(profiles);
        var last = patient.History.Visits.Select(v => v.Date.Latest).DefaultIfEmpty(DateOnly.MinValue).Max();
        var lists = profiles.Where(p => p.IsOf(patient.History)).OrderByDescending(p => p.AsOf ?? DateOnly.MinValue).ThenByDescending(p => p.Revision).ToList();
        var record = new SubmittedProfile(patient.History.Patient, null, null) { Person = patient.Person, Plan = patient.Plan, Treatment = patient.Treatment };
        List<SubmittedProfile> ranked = [.. lists.Where(l => l.AsOf > last), record, .. lists.Where(l => l.AsOf is null || l.AsOf <= last)];
        return lists.Count == 0 ? patient : patient with
        {
            Person = ranked.Select(p => p.Person).FirstOrDefault(p => p is not null),
            Plan = ranked.Select(p => p.Plan).FirstOrDefault(p => p is not null),
            Treatment = ranked.Select(p => p.Treatment).FirstOrDefault(t => !t.IsEmpty, []),
        };
    }
}
