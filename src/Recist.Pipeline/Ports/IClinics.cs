namespace Recist.Pipeline;

/// <summary>Clinics, their settings, and the options that their studies are bound to.</summary>
public interface IClinics
{
    /// <summary>Ids of all clinics.</summary>
    Task<IReadOnlyList<ClinicId>> ListAsync(CancellationToken cancellationToken);

    /// <summary>A clinic; null where it was never created.</summary>
    Task<Clinic?> FindAsync(ClinicId clinic, CancellationToken cancellationToken);

    /// <summary>Adds a clinic; false where it exists.</summary>
    Task<bool> AddAsync(Clinic clinic, CancellationToken cancellationToken);

    /// <summary>Replaces the settings of a clinic, all or nothing, while they are those that were read; its key stays.</summary>
    /// <param name="clinic">The clinic as it was read; its token is compared with the stored row's.</param>
    /// <param name="settings">The new settings.</param>
    /// <param name="studies">Options of the studies that the new settings treat otherwise, by study key; null where they drop one.</param>
    /// <param name="note">What the audit has to be told; kept beside the settings, in the same transaction, until it was.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The new token; null where the settings changed meanwhile, or a file has fixed a study otherwise.</returns>
    Task<string?> ChangeAsync(
        Clinic clinic,
        ClinicSettings settings,
        IReadOnlyDictionary<string, ResponseOptions?> studies,
        AuditEntry note,
        CancellationToken cancellationToken);

    /// <summary>What the audit has not been told yet of the clinic's settings, by the name of each note.</summary>
    IAsyncEnumerable<(string Name, AuditEntry Entry)> ListNotesAsync(ClinicId clinic, CancellationToken cancellationToken);

    /// <summary>Removes a note; nothing happens where it is gone.</summary>
    Task RemoveNoteAsync(ClinicId clinic, string name, CancellationToken cancellationToken);

    /// <summary>The options that a study is bound to, by the clinic's settings or by its first file; null where it is not.</summary>
    Task<BoundOptions?> StudyOptionsAsync(ClinicId clinic, string studyKey, CancellationToken cancellationToken);

    /// <summary>Fixes the options of a study, as its first file does.</summary>
    /// <returns>What holds now; something else where another file or the settings were first, and then nothing is changed.</returns>
    Task<ResponseOptions> FixStudyOptionsAsync(ClinicId clinic, string studyKey, ResponseOptions options, CancellationToken cancellationToken);

    /// <summary>The latest week up to which every summary is written; null before the first.</summary>
    Task<IsoWeek?> SummarisedThroughAsync(ClinicId clinic, CancellationToken cancellationToken);

    /// <summary>Moves that mark.</summary>
    Task SetSummarisedThroughAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken);
}
