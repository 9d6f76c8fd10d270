namespace Recist.Ingestion;

/// <summary>Patients of whom two sets of SDTM tables tell different stories. A set is a whole study, so the two are copies and not parts of one record.</summary>
/// <remarks>
/// Joined, they would contradict each other once for each reader and visit. The patient is left out with one complaint that names both sets: which of them
/// is right only the sender knows. Sets that agree, such as a later export with more visits, are joined.
/// </remarks>
internal sealed class SubjectCopies
{
    private readonly Dictionary<(string Study, string Course, string Patient), string[]> copies = [];

    /// <summary>Takes entries of one subject that contradict each other, where they come from several sets of SDTM tables.</summary>
    /// <returns>False where they do not; then the contradictions themselves have to be told.</returns>
    public bool Take(IReadOnlyList<SubmittedPatient> entries)
    {
        var sets = entries.Where(e => e.Format.Contains("sdtm", StringComparison.Ordinal)).Select(e => e.Source).Distinct(StringComparer.Ordinal).ToArray();
        if (sets.Length < 2)
        {
            return false;
        }

        copies.TryAdd(Key(entries[0]), sets);
        return true;
    }

    /// <summary>True for every reader's entry of such a patient.</summary>
    public bool Has(SubmittedPatient entry) => copies.ContainsKey(Key(entry));

    /// <summary>One complaint for each patient.</summary>
    public void Tell(ComplaintLog log)
    {
        foreach (var ((study, course, patient), sets) in copies)
        {
            log.Block(
                Codes.PatientTwice,
                new(study, course, patient, null),
                new(string.Join('+', sets)),
                null,
                $"Two sets of tables describe this patient and contradict each other: {string.Join(" and ", sets)}.",
                "Name one of them, or give the other another study.");
        }
    }

    private static (string, string, string) Key(SubmittedPatient entry) => (entry.History.Study, entry.History.Course, entry.History.Patient);
}
