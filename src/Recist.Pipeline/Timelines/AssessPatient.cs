namespace Recist.Pipeline;

/// <summary>Assesses every visit of a timeline from its stored rows.</summary>
public sealed class AssessPatient
{
    /// <summary>Handles a message of queue patients.</summary>
    public Task HandleAsync(string message, CancellationToken cancellationToken) => throw new NotSupportedException();
}
