namespace Recist;

/// <summary>Why a time to event ends where it ends (FDA endpoints guidance, appendix).</summary>
public enum EndpointReason
{
    /// <summary>Event: progression.</summary>
    Progression,

    /// <summary>Event: death. For time to progression a censoring.</summary>
    Death,

    /// <summary>Event, iRECIST: an iUPD that was neither confirmed nor followed by a response.</summary>
    UnconfirmedProgression,

    /// <summary>Censored: a new anti-cancer therapy began before an event.</summary>
    NewTherapy,

    /// <summary>Censored: the event came after two or more missed visits.</summary>
    MissedVisits,

    /// <summary>Censored: no event so far.</summary>
    NoEvent,

    /// <summary>Censored at the start: no evaluable assessment after baseline.</summary>
    NoPostBaseline,

    /// <summary>Censored at the start: no baseline assessment.</summary>
    NoBaseline,
}
