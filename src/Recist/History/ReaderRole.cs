namespace Recist;

/// <summary>In which role a reader read, where the source says so (CDISC EVAL).</summary>
public enum ReaderRole
{
    /// <summary>Of the clinic that treats the patient.</summary>
    Investigator,

    /// <summary>Of an independent review (BICR, IRF).</summary>
    IndependentAssessor,
}
