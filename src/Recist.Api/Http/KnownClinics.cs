using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api;

/// <summary>Answers for a clinic that was never created, before a route could take it for an empty one.</summary>
internal sealed class KnownClinics(ClinicAdministration clinics)
{
    // A clinic that was created stays, so that it is looked up once.
    private readonly ConcurrentDictionary<ClinicId, bool> _known = new();

    /// <summary>The same route, which is not run for a clinic that was never created; one that is of no clinic stays as it is.</summary>
    public ApiRoute Guard(ApiRoute route) => !route.IsOfClinic ? route : route with { Run = request => RunAsync(route, request) };

    private async Task<IResult> RunAsync(ApiRoute route, ApiRequest request)
    {
        if (_known.ContainsKey(request.Scope.Clinic))
        {
            return await route.Run(request);
        }

        if (await clinics.FindAsync(request.Scope, request.Cancel) is null)
        {
            return Problem.NoClinic(request.Scope.Clinic);
        }

        _known[request.Scope.Clinic] = true;
        return await route.Run(request);
    }
}
