namespace Recist.Pipeline;

/// <summary>Whether everything that the handlers need answers now.</summary>
public interface IReadiness
{
    /// <summary>
    /// What does not answer, for example <c>tables</c>, or is not there, for example <c>table Clinics</c>; nothing where all is well.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting of this asker alone.</param>
    /// <returns>Within seconds; an outage is an answer and never an exception.</returns>
    Task<IReadOnlyList<string>> AwayAsync(CancellationToken cancellationToken);
}
