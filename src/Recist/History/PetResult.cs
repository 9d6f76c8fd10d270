namespace Recist;

/// <summary>Uptake on FDG-PET.</summary>
public enum PetResult
{
    /// <summary>No uptake beyond background.</summary>
    Negative,

    /// <summary>Uptake that speaks for disease.</summary>
    Positive,
}
