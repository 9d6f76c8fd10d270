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

    /// <summary>Replaces the settings of a clinic; its key and creation stay.</summary>
    Task ChangeAsync(ClinicId clinic, ClinicSettings settings, CancellationToken cancellationToken);

    /// <summary>The options that the first file of a study fixed; null where none has.</summary>
    Task<ResponseOptions?> StudyOptionsAsync(ClinicId clinic, string studyKey, CancellationToken cancellationToken);

    /// <summary>Fixes the options of a study.</summary>
    /// <returns>What is fixed now; something else where another file was first.</returns>
    Task<ResponseOptions> FixStudyOptionsAsync(ClinicId clinic, string studyKey, ResponseOptions options, CancellationToken cancellationToken);

    /// <summary>The latest week up to which every summary is written; null before the first.</summary>
    Task<IsoWeek?> SummarisedThroughAsync(ClinicId clinic, CancellationToken cancellationToken);

    /// <summary>Moves that mark.</summary>
    Task SetSummarisedThroughAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken);
}
