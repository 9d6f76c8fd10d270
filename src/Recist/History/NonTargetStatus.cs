namespace Recist;

/// <summary>A reader's judgement of a non-target lesion at a visit (RECIST 1.1 section 4.3.3).</summary>
public enum NonTargetStatus
{
    /// <summary>No longer there.</summary>
    Absent,

    /// <summary>Still there.</summary>
    Present,

    /// <summary>Larger, but not unequivocally progressing.</summary>
    Increased,

    /// <summary>Clearly worse: enough to stop the treatment.</summary>
    UnequivocalProgression,

    /// <summary>Not imaged or not readable.</summary>
    NotEvaluated,
}
