namespace Recist.Pipeline;

/// <summary>What became of tying a sign-in to a patient.</summary>
public enum LinkOutcome
{
    /// <summary>It is the patient's, now or already.</summary>
    Done,

    /// <summary>The clinic has no such patient, or was never created.</summary>
    NotFound,

    /// <summary>It is another patient's, or that of a person of table <c>People</c>.</summary>
    Taken,
}
