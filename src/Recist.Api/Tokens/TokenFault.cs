namespace Recist.Api.Tokens;

/// <summary>What is wrong with a request's token, as far as it may be told.</summary>
public enum TokenFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>Anything about it.</summary>
    Wrong,

    /// <summary>Its time is over, and all else is right.</summary>
    Expired,
}
