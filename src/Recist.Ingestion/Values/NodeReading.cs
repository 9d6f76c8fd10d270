namespace Recist.Ingestion;

/// <summary>What the words of a place say of whether the lesion there is a lymph node.</summary>
internal enum NodeReading
{
    /// <summary>It is none, or nothing speaks for one.</summary>
    No,

    /// <summary>It is one.</summary>
    Yes,

    /// <summary>It may be one: "axilla" is a place where nodes lie, and other things too.</summary>
    Unclear,
}
