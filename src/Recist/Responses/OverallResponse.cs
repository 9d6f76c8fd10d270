namespace Recist;

/// <summary>Overall response at one visit, or the best of a course (RECIST 1.1 sections 4.3 and 4.4; iRECIST Tables 2 and 3).</summary>
public enum OverallResponse
{
    /// <summary>Complete response.</summary>
    CR,

    /// <summary>Partial response.</summary>
    PR,

    /// <summary>Stable disease.</summary>
    SD,

    /// <summary>Non-measurable disease that is neither gone nor progressing.</summary>
    NonCRNonPD,

    /// <summary>No evidence of disease, at baseline and since.</summary>
    NED,

    /// <summary>Progressive disease.</summary>
    PD,

    /// <summary>Not evaluable.</summary>
    NE,

    /// <summary>iRECIST: complete response.</summary>
    ICR,

    /// <summary>iRECIST: partial response.</summary>
    IPR,

    /// <summary>iRECIST: stable disease.</summary>
    ISD,

    /// <summary>iRECIST: non-measurable disease that is neither gone nor progressing.</summary>
    NonICRNonIUPD,

    /// <summary>iRECIST: unconfirmed progressive disease.</summary>
    IUPD,

    /// <summary>iRECIST: confirmed progressive disease.</summary>
    ICPD,
}
