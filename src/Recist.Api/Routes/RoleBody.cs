using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>The staff roles that a body names.</summary>
internal static class RoleBody
{
    /// <summary>The roles of some words, each of them a staff role.</summary>
    public static Role Of(IReadOnlyList<string> words) => words.Aggregate(Role.None, (all, word) => all | RoleWords.Named(word));

    /// <summary>The sentence about words that are none, or no staff role; nothing where all is well.</summary>
    public static IEnumerable<string> Complaints(IReadOnlyList<string> words) =>
        words.Count > 0 && words.All(word => RoleWords.Named(word) is not Role.None and var role && RoleWords.Staff.HasFlag(role))
            ? []
            : ["roles are one or more of clinician, clinic-admin and uploader."];
}
