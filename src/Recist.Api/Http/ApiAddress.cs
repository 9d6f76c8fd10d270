namespace Recist.Api;

/// <summary>
/// One address with everything that can be done at it. A head maps each for every method, so that a wrong method is answered alike.
/// </summary>
/// <param name="Name">Its name, for example <c>uploads</c>; a Functions trigger asks for it by this name.</param>
/// <param name="Pattern">ASP.NET route pattern below <c>/api/</c>. No request matches two addresses.</param>
/// <param name="Routes">Its routes; no two share a method.</param>
public sealed record ApiAddress(string Name, string Pattern, IReadOnlyList<ApiRoute> Routes)
{
    /// <summary>The route of an HTTP method; null where this address does not take it.</summary>
    public ApiRoute? For(string method) => Routes.FirstOrDefault(route => route.Methods.Contains(method));

    /// <summary>The methods that it takes, as the header <c>Allow</c> names them.</summary>
    public string Allow => string.Join(", ", Routes.SelectMany(route => route.Methods).Order(StringComparer.Ordinal));
}
