namespace Recist;

/// <summary>The words that files use for <see cref="EndpointReason"/>.</summary>
public static class EndpointText
{
    /// <summary>The word, for example <c>missed-visits</c>.</summary>
    public static string Word(this EndpointReason reason) => reason switch
    {
        EndpointReason.Progression => "progression",
        EndpointReason.Death => "death",
        EndpointReason.UnconfirmedProgression => "unconfirmed-progression",
        EndpointReason.NewTherapy => "new-therapy",
        EndpointReason.MissedVisits => "missed-visits",
        EndpointReason.NoPostBaseline => "no-postbaseline",
        EndpointReason.NoBaseline => "no-baseline",
        _ => "no-event",
    };
}
