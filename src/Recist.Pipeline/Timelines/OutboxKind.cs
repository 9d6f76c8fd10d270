namespace Recist.Pipeline;

/// <summary>Kinds of promised work.</summary>
public enum OutboxKind
{
    /// <summary>Assess the timeline.</summary>
    Assess,

    /// <summary>Bring projections and reports up to date.</summary>
    Report,
}
