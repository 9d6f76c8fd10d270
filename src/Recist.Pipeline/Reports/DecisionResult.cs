namespace Recist.Pipeline;

/// <summary>What came of a person's decision.</summary>
public enum DecisionResult
{
    /// <summary>It stands; also where it stood already.</summary>
    Done,

    /// <summary>The clinic has nothing of that id.</summary>
    NotFound,

    /// <summary>The report is not the current one any more, or the hash given is not that of the draft: open it again.</summary>
    Stale,

    /// <summary>Somebody else has signed exactly this; nothing was recorded under the second name.</summary>
    SignedByAnother,

    /// <summary>The clinician edition has to be signed first.</summary>
    NotSigned,

    /// <summary>The patient wording has not been reviewed and the clinic has not agreed to hand it out so.</summary>
    WordingNotReviewed,

    /// <summary>A patient edition is not signed.</summary>
    NotClinicianEdition,

    /// <summary>A clinician edition is not released to the patient, and takes no note.</summary>
    NotPatientEdition,

    /// <summary>Whoever decides has no name that can be printed: <see cref="PrintedName"/> says what is wrong with it.</summary>
    NoName,

    /// <summary>The upload is not read yet.</summary>
    NotReadYet,

    /// <summary>Nothing of the upload was taken in: it was refused, not read, or a manifest that was only held against its file.</summary>
    NothingTakenIn,

    /// <summary>The same bytes were taken in by another upload; that one can be taken back.</summary>
    TakenInByAnother,
}
