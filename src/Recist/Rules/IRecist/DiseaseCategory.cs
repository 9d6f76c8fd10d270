namespace Recist.Rules;

/// <summary>The category that must improve before new lesions that stay the same no longer count: targets, or non-targets without targets.</summary>
internal enum DiseaseCategory
{
    /// <summary>Nothing known; no disease at baseline.</summary>
    Unknown,

    /// <summary>PD.</summary>
    Progressing,

    /// <summary>SD, or Non-CR/Non-PD.</summary>
    Stable,

    /// <summary>PR.</summary>
    Partial,

    /// <summary>CR.</summary>
    Complete,
}
