namespace Recist;

/// <summary>iRECIST's two kinds of new lesion.</summary>
public enum NewLesionKind
{
    /// <summary>New lesion target (NLT): measurable, summed apart.</summary>
    Target,

    /// <summary>New lesion non-target (NLNT).</summary>
    NonTarget,
}
