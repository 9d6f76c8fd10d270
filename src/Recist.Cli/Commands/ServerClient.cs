using System.CommandLine;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Recist.Local;

namespace Recist.Cli.Commands;

/// <summary>Talks to a server: a remote one with a token of its issuer, or a running <c>recist serve</c> with one that it signs.</summary>
internal sealed class ServerClient : IDisposable
{
    private const string TokenVariable = "RECIST_TOKEN";
    private readonly HttpClient _http;

    private ServerClient(HttpClient http) => _http = http;

    /// <summary>The options by which a server is named.</summary>
    public static readonly Option<string?> Server = new("--server")
    {
        Description = "Address of a server, for example https://recist.example.org; left out: the recist serve of the data folder.",
    };

    /// <summary>The token, which is better kept out of the command line.</summary>
    public static readonly Option<string?> Token = new("--token")
    {
        Description = $"Access token for --server. Better in the environment variable {TokenVariable}: others can read a command line.",
    };

    /// <summary>Signs in.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="localSignIn">What to ask the development issuer of a local server for, for example <c>role=operator</c>.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="PlainFailure">There is no server, or no token.</exception>
    public static async Task<ServerClient> OpenAsync(ParseResult parsed, string localSignIn, CancellationToken cancel)
    {
        if (parsed.GetValue(Server) is { } address)
        {
            string? token = parsed.GetValue(Token) ?? Environment.GetEnvironmentVariable(TokenVariable);
            return string.IsNullOrWhiteSpace(token)
                ? throw new PlainFailure($"A remote server needs an access token: put it into the environment variable {TokenVariable}.")
                : With(Remote(address), token.Trim());
        }

        string folder = parsed.GetValue(CommonOptions.Data)!;
        var state = ServeState.Read(folder)
            ?? throw new PlainFailure(
                $"No recist serve runs on the data folder {folder}; start one with: recist serve, or name a server with --server.");
        using var signingIn = new ServerClient(new HttpClient { BaseAddress = new Uri(state.Address) });
        var (given, _) = await signingIn.SendAsync(HttpMethod.Post, "/dev/token?" + localSignIn, null, null, cancel);
        return With(new Uri(state.Address), given.GetProperty("access_token").GetString()!);
    }

    /// <summary>Sends a request and gives the answer's JSON and its ETag, both empty where there is none.</summary>
    /// <exception cref="PlainFailure">The server refuses, in all its sentences, or does not answer.</exception>
    public async Task<(JsonElement Body, string? Tag)> SendAsync(
        HttpMethod method, string path, object? body, string? ifMatch, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Content = body is null ? null : JsonContent.Create(body);
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        try
        {
            using var answer = await _http.SendAsync(request, cancel);
            return (await ReadAsync(answer, cancel), answer.Headers.ETag?.ToString());
        }
        catch (HttpRequestException e)
        {
            throw new PlainFailure($"No server answers at {_http.BaseAddress}: {e.Message}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    // A token that travels in the clear is a token given away.
    private static Uri Remote(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? uri
            : throw new PlainFailure("--server takes an https address; plain http is for this machine alone.");

    private static ServerClient With(Uri address, string token)
    {
        var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new ServerClient(http);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        string text = await answer.Content.ReadAsStringAsync(cancel);
        bool json = answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        var body = json && text.Length > 0 ? JsonDocument.Parse(text).RootElement : default;
        return answer.IsSuccessStatusCode ? body : throw new PlainFailure(Sentences(answer.StatusCode, body));
    }

    /// <summary>What a refusal says: its title, and each of its sentences on a line of its own where there are several.</summary>
    internal static string Sentences(HttpStatusCode status, JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("title", out var title))
        {
            return $"The server answers {(int)status}.";
        }

        return body.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array
            ? string.Join("\n  - ", errors.EnumerateArray().Select(Sentence).Prepend(title + ":"))
            : $"{title}: {(body.TryGetProperty("detail", out var detail) ? detail : default)}";
    }

    // A sentence, or a setting: what is wrong with it, after its name where that does not say it, and what may stand there.
    private static string Sentence(JsonElement error)
    {
        if (error.ValueKind != JsonValueKind.Object)
        {
            return error.ToString();
        }

        var (member, problem, allowed) = (Part(error, "member"), Part(error, "problem"), Part(error, "allowed"));
        string said = member.Length == 0 || problem.Contains(member, StringComparison.Ordinal) ? problem : $"{member}: {problem}";
        return allowed.Length == 0 ? said : $"{said} Allowed: {allowed.TrimEnd('.')}.";
    }

    private static string Part(JsonElement error, string name) => error.TryGetProperty(name, out var part) ? part.ToString() : "";
}
