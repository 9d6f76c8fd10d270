namespace Recist.Pipeline;

/// <summary>What became of the order to create a clinic.</summary>
public enum FoundingOutcome
{
    /// <summary>It is there, with its first clinic-admin or the invitation of one.</summary>
    Created,

    /// <summary>It existed; nothing was changed.</summary>
    Exists,

    /// <summary>Another order to create it was begun a moment ago and has not ended.</summary>
    BeingCreated,

    /// <summary>The sign-in of the first admin belongs to another clinic; nothing was created.</summary>
    AdminElsewhere,

    /// <summary>The sign-in of the first admin was accepting another clinic's invitation a moment ago; nothing was created.</summary>
    AdminJoining,

    /// <summary>The clinic is there without an admin: the sign-in went elsewhere before a broken order was repeated.</summary>
    CreatedWithoutAdmin,
}
