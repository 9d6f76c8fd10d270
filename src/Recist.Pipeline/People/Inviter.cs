namespace Recist.Pipeline;

/// <summary>As what somebody invites, which decides how long the invitation counts.</summary>
public enum Inviter
{
    /// <summary>By a token that names the clinic and the role itself: the issuer answers for it.</summary>
    Token = 0,

    /// <summary>As a person of the clinic: counts as long as that person may invite.</summary>
    Member = 1,

    /// <summary>As an operator: counts as long as the clinic has no clinic-admin.</summary>
    Operator = 2,
}
