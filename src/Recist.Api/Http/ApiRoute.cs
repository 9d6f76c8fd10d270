using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api;

/// <summary>One address of the HTTP interface, the same in every head.</summary>
/// <param name="Name">Its name, for example <c>upload</c>; a Functions trigger asks for it by this name.</param>
/// <param name="Methods">HTTP methods, upper case.</param>
/// <param name="Pattern">ASP.NET route pattern below <c>/api/</c>.</param>
/// <param name="Allowed">Any of these roles; <see cref="Role.None"/> is open to all, as <c>health</c> and <c>ready</c> are.</param>
/// <param name="Run">What it does for a caller whose token has been checked.</param>
public sealed record ApiRoute(string Name, IReadOnlyList<string> Methods, string Pattern, Role Allowed, Func<ApiRequest, Task<IResult>> Run)
{
    /// <summary>True where every valid token is enough, also that of a sign-in which belongs to no clinic yet.</summary>
    public bool ForEverySignIn { get; init; }

    /// <summary>True where every caller has a clinic: the route is not open, not for every sign-in and not an operator's.</summary>
    public bool IsOfClinic => !ForEverySignIn && (Allowed & ~Role.Operator) != Role.None;
}
