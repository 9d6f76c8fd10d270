namespace Recist.Pipeline;

/// <summary>What became of a change of a clinic's people.</summary>
public enum PeopleOutcome
{
    /// <summary>Done, now or by an earlier try of the same.</summary>
    Done,

    /// <summary>The clinic has no such person, invitation or patient, or does not exist.</summary>
    NotFound,

    /// <summary>Somebody changed the person meanwhile.</summary>
    Stale,

    /// <summary>It would leave the clinic without a clinic-admin.</summary>
    LastAdmin,

    /// <summary>A clinic-admin asked to give up the own role, or to be removed.</summary>
    OwnAdmin,

    /// <summary>An operator invites nobody to a clinic that has a clinic-admin.</summary>
    HasAdmin,

    /// <summary>Whoever invites lost the role that it takes while the request was on its way.</summary>
    MayNotInvite,

    /// <summary>A patient's sign-in has the role of a patient and no other.</summary>
    PatientRole,

    /// <summary>An open invitation of this patient stands.</summary>
    AlreadyInvited,

    /// <summary>The code, or the year of birth that goes with it, is not right; nothing tells which.</summary>
    WrongCode,

    /// <summary>Too many wrong codes within an hour.</summary>
    TooManyWrong,

    /// <summary>The invitation is over.</summary>
    Over,

    /// <summary>This sign-in belongs to a clinic already.</summary>
    BelongsAlready,

    /// <summary>Another clinic's invitation was being accepted by the same sign-in a moment ago.</summary>
    BeingAccepted,

    /// <summary>The issuer of this sign-in may not give these roles.</summary>
    NotByThisIssuer,
}
