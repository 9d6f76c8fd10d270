using Microsoft.Extensions.DependencyInjection;
using Recist.Api.Tokens;

namespace Recist.Api;

/// <summary>Registers the HTTP interface.</summary>
public static class ApiServices
{
    /// <summary>Adds the routes, the door and the check of tokens. The host adds the pipeline, a clock and logging.</summary>
    public static IServiceCollection AddRecistApi(
        this IServiceCollection services, IReadOnlyList<TrustedIssuer> issuers, RequestLimits limits) => services
        .AddSingleton(issuers)
        .AddSingleton<Belonging>()
        .AddSingleton(limits)
        .AddSingleton<TokenCheck>()
        .AddSingleton<ApiDoor>()
        .AddSingleton<ApiRoutes>();
}
