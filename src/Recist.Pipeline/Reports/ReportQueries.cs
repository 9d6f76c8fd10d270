namespace Recist.Pipeline;

/// <summary>What a clinic's people may ask about patients and reports. Another clinic's data is answered like what does not exist.</summary>
public sealed class ReportQueries
{
    /// <summary>The clinic's patient courses.</summary>
    public Task<IReadOnlyList<PatientView>> ListPatientsAsync(ClinicScope scope, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>A patient's reports of both editions in every course, newest first. A patient reader sees released patient editions alone.</summary>
    /// <param name="scope">Whose clinic.</param>
    /// <param name="patient">Which patient; for a patient reader the one of their own sign-in.</param>
    /// <param name="asPatient">True where the reader is the patient.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<IReadOnlyList<ReportView>> ListAsync(ClinicScope scope, PatientKey patient, bool asPatient, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>A report's PDF, with one audit record for each reading.</summary>
    /// <returns>Null where there is none, and for a patient also where it is not released or is being replaced.</returns>
    public Task<OpenedReport?> OpenAsync(ClinicScope scope, ReportId report, bool asPatient, CancellationToken cancellationToken) => throw new NotSupportedException();
}
