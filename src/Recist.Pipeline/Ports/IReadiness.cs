namespace Recist.Pipeline;

/// <summary>Whether everything that the handlers need answers now.</summary>
public interface IReadiness
{
    /// <summary>The parts that do not answer, for example <c>tables</c>; none where all do. Never throws for an outage; takes seconds at most.</summary>
    Task<IReadOnlyList<string>> AwayAsync(CancellationToken cancellationToken);
}
