namespace Recist.Rules;

/// <summary>Whether a first progression stands as it is.</summary>
internal enum ProgressionStanding
{
    /// <summary>It stands.</summary>
    Final,

    /// <summary>It is unconfirmed until a later visit confirms it or sets back the bar (iRECIST).</summary>
    ToBeConfirmed,

    /// <summary>A later visit without progression negates it (imRECIST).</summary>
    MayBeNegated,
}
