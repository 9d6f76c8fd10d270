namespace Recist;

/// <summary>Response of the non-target lesions at one visit (RECIST 1.1 section 4.3.3).</summary>
public enum NonTargetResponse
{
    /// <summary>Complete response: all gone, nodes below 10 mm, markers normal.</summary>
    CR,

    /// <summary>Neither gone nor unequivocally progressing.</summary>
    NonCRNonPD,

    /// <summary>Unequivocal progression.</summary>
    PD,

    /// <summary>Not all evaluated.</summary>
    NE,
}
