namespace Recist.Pipeline;

/// <summary>Kinds of decision.</summary>
public enum DecisionKind
{
    /// <summary>A clinician signed the clinician edition.</summary>
    Sign,

    /// <summary>The patient edition may be read by the patient.</summary>
    Release,

    /// <summary>An upload was taken back.</summary>
    Withdraw,

    /// <summary>A visit was taken back.</summary>
    WithdrawVisit,

    /// <summary>A doctor wrote a note to the patient, or took it back.</summary>
    Note,
}
