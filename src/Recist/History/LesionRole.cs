namespace Recist;

/// <summary>What a lesion counts as; fixed at baseline (RECIST 1.1 section 4.2), except for new lesions.</summary>
public enum LesionRole
{
    /// <summary>Measured at every visit; its diameter is in the sum.</summary>
    Target,

    /// <summary>Followed by judgement, not by its size.</summary>
    NonTarget,

    /// <summary>Not there at baseline.</summary>
    New,
}
