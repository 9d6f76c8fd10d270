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

    /// <summary>The clinician edition has to be signed first.</summary>
    NotSigned,

    /// <summary>The patient wording has not been reviewed and the clinic has not agreed to hand it out so.</summary>
    WordingNotReviewed,

    /// <summary>The kind of report or upload does not allow it, for example releasing a clinician edition.</summary>
    NotAllowed,
}
