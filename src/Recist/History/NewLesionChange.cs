namespace Recist;

/// <summary>iRECIST: what became of a new lesion since the visit before.</summary>
public enum NewLesionChange
{
    /// <summary>Larger.</summary>
    Increased,

    /// <summary>The same.</summary>
    Unchanged,

    /// <summary>No longer there.</summary>
    Absent,

    /// <summary>Clearly worse, about 73 % in volume: of one that is not measured, progression by itself.</summary>
    UnequivocalProgression,
}
