namespace Recist;

/// <summary>How sure the reader is of a new lesion (RECIST 1.1 section 4.3.5).</summary>
public enum NewLesionStatus
{
    /// <summary>Certain: progression, whatever else.</summary>
    Unequivocal,

    /// <summary>Not certain: followed, and back-dated if confirmed.</summary>
    Equivocal,

    /// <summary>An earlier equivocal finding that was not a new lesion.</summary>
    RuledOut,

    /// <summary>Seen on FDG-PET; decided by the PET rules.</summary>
    PerPet,
}
