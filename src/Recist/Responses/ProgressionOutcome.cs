namespace Recist;

/// <summary>iRECIST: what became of an unconfirmed progression (iUPD).</summary>
public enum ProgressionOutcome
{
    /// <summary>So far neither confirmed nor cleared.</summary>
    Unconfirmed,

    /// <summary>A later visit was iCPD.</summary>
    Confirmed,

    /// <summary>A later visit was iSD or better: the bar was reset.</summary>
    Cleared,
}
