namespace Recist;

/// <summary>Where time to progression is censored for a patient who died without progression.</summary>
public enum DeathWithoutProgression
{
    /// <summary>At the last evaluable assessment (default).</summary>
    LastAssessment,

    /// <summary>At the day of death.</summary>
    DeathDate,
}
