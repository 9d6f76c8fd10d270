namespace Recist;

/// <summary>What CT shows where PET is positive.</summary>
public enum CtCorrelate
{
    /// <summary>A site that was not diseased before: progression.</summary>
    NewSite,

    /// <summary>Nothing: follow with CT.</summary>
    None,

    /// <summary>A known site that is not progressing on CT: not progression.</summary>
    PreExistingNotProgressing,
}
