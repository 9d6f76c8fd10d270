using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Recist.Pipeline;

namespace Recist.Api;

/// <summary>A request whose caller is known.</summary>
/// <param name="Http">The request and its answer.</param>
/// <param name="Caller">Who asks; null only where the route is open to all.</param>
public sealed record ApiRequest(HttpContext Http, Caller? Caller)
{
    private const int LongestBody = 65_536;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        MaxDepth = 16,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The one clinic whose data this request may touch.</summary>
    /// <exception cref="InvalidOperationException">The route is one for callers without a clinic: a bug.</exception>
    public ClinicScope Scope => Caller?.Scope ?? throw new InvalidOperationException("This caller belongs to no clinic.");

    /// <summary>Ends when the client goes away.</summary>
    public CancellationToken Cancel => Http.RequestAborted;

    /// <summary>True where the caller is a patient and nothing more, so that only own released reports may be seen.</summary>
    public bool IsPatient => !Caller!.Roles.HasFlag(Role.Clinician);

    /// <summary>The value of a route parameter, empty where it was left out.</summary>
    public string this[string parameter] => Http.GetRouteValue(parameter)?.ToString() ?? string.Empty;

    /// <summary>The body's bytes; null where there are more than 64 KB.</summary>
    public async Task<byte[]?> ReadAsync() =>
        Http.Request.ContentLength is > LongestBody ? null : await LimitedBody.ReadAsync(Http.Request.Body, LongestBody, Cancel);

    /// <summary>The body as a record, or the answer that names what is wrong with it.</summary>
    public async Task<(T? Body, IResult? Wrong)> ReadBodyAsync<T>()
        where T : class => RecordBody.Read<T>(await ReadAsync());

    /// <summary>The body as a record; null where it is missing, too long, no JSON or has members nobody knows.</summary>
    public async Task<T?> ReadAsync<T>()
        where T : class
    {
        try
        {
            byte[]? body = await ReadAsync();
            return body is null ? null : JsonSerializer.Deserialize<T>(body, Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
