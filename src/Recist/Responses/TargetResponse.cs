namespace Recist;

/// <summary>Response of the target lesions at one visit (RECIST 1.1 section 4.3.1).</summary>
public enum TargetResponse
{
    /// <summary>Complete response: all targets gone, nodes below 10 mm.</summary>
    CR,

    /// <summary>Partial response: sum at least 30 % below baseline.</summary>
    PR,

    /// <summary>Stable disease.</summary>
    SD,

    /// <summary>Progressive disease: sum at least 20 % and 5 mm above the nadir.</summary>
    PD,

    /// <summary>Not evaluable.</summary>
    NE,
}
