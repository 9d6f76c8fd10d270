namespace Recist.Pipeline;

/// <summary>Results by clinic and ISO week, and the summaries written of them.</summary>
public interface IWeeks
{
    /// <summary>Adds a result of a week. One that is there keeps its earlier response, and the later time stands.</summary>
    Task PutAsync(ClinicId clinic, IsoWeek week, WeekEntry entry, CancellationToken cancellationToken);

    /// <summary>All results of a week, in the order of their keys.</summary>
    Task<IReadOnlyList<WeekEntry>> ListAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken);

    /// <summary>Adds an upload that was accepted or refused in a week.</summary>
    Task PutUploadAsync(ClinicId clinic, IsoWeek week, UploadId upload, CancellationToken cancellationToken);

    /// <summary>The uploads that were accepted or refused in a week, in the order of their ids.</summary>
    Task<IReadOnlyList<UploadId>> ListUploadsAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken);

    /// <summary>The latest summary of a week; null where none is written.</summary>
    Task<WeekSummary?> FindSummaryAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken);

    /// <summary>Names a summary, after its files are written.</summary>
    /// <returns>False where one of that edition was named already.</returns>
    Task<bool> AddSummaryAsync(ClinicId clinic, IsoWeek week, WeekSummary summary, CancellationToken cancellationToken);
}
