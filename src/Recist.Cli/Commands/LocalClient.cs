using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Recist.Local;

namespace Recist.Cli.Commands;

/// <summary>Talks to a running <c>recist serve</c> as one development person of one clinic, over its HTTP interface.</summary>
internal sealed class LocalClient : IDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly HttpClient _http;

    private LocalClient(HttpClient http) => _http = http;

    /// <summary>Signs in at the server whose state is in a data folder.</summary>
    /// <exception cref="LocalProblemException">Nothing is served from that folder.</exception>
    public static async Task<LocalClient> OfFolderAsync(string folder, string clinic, string role, CancellationToken cancel)
    {
        var state = ServeState.Read(folder)
            ?? throw new LocalProblemException($"No recist serve runs on the data folder {folder}; start one with: recist serve --clinic {clinic}");
        return await OfAddressAsync(state.Address, clinic, role, "Development " + role, cancel);
    }

    /// <summary>Signs in at a server.</summary>
    /// <exception cref="LocalProblemException">The server does not answer or does not know such a clinic id.</exception>
    public static async Task<LocalClient> OfAddressAsync(string address, string clinic, string role, string name, CancellationToken cancel)
    {
        var http = new HttpClient { BaseAddress = new Uri(address) };
        string query = $"/dev/token?clinic={Uri.EscapeDataString(clinic)}&role={role}&name={Uri.EscapeDataString(name)}";
        try
        {
            using var answer = await http.PostAsync(new Uri(query, UriKind.Relative), null, cancel);
            if (!answer.IsSuccessStatusCode)
            {
                throw new LocalProblemException($"'{clinic}' is no clinic id: use 1 to 40 lower-case letters, digits and hyphens.");
            }

            var token = await answer.Content.ReadFromJsonAsync<JsonElement>(cancel);
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("access_token").GetString());
            return new LocalClient(http);
        }
        catch (HttpRequestException e)
        {
            throw new LocalProblemException($"recist serve does not answer at {address}; start it again.", e);
        }
    }

    /// <summary>Uploads a file and gives the upload's id.</summary>
    /// <exception cref="LocalProblemException">The server did not take it.</exception>
    public async Task<string> UploadAsync(string path, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/uploads", UriKind.Relative)) { Content = new StreamContent(File.OpenRead(path)) };
        request.Headers.Add("X-File-Name", Uri.EscapeDataString(Path.GetFileName(path)));
        using var answer = await _http.SendAsync(request, cancel);
        return (await JsonOfAsync(answer, cancel)).GetProperty("upload").GetString()!;
    }

    /// <summary>Waits until an upload is accepted or refused and gives its receipt.</summary>
    /// <exception cref="LocalProblemException">Two minutes went by.</exception>
    public async Task<JsonElement> ReceiptAsync(string upload, CancellationToken cancel)
    {
        JsonElement? receipt = null;
        await UntilAsync("the receipt", async () =>
        {
            using var answer = await _http.GetAsync(new Uri($"/api/uploads/{upload}/receipt", UriKind.Relative), cancel);
            receipt = answer.StatusCode == HttpStatusCode.OK ? await JsonOfAsync(answer, cancel) : null;
            return receipt is not null;
        }, cancel);
        return receipt!.Value;
    }

    /// <summary>Repeats a question until it is answered with yes.</summary>
    /// <exception cref="LocalProblemException">Two minutes went by.</exception>
    public static async Task UntilAsync(string what, Func<Task<bool>> done, CancellationToken cancel)
    {
        long began = System.Diagnostics.Stopwatch.GetTimestamp();
        while (!await done())
        {
            if (System.Diagnostics.Stopwatch.GetElapsedTime(began) > Patience)
            {
                throw new LocalProblemException($"Waited two minutes for {what}; what recist serve printed may say why.");
            }

            await Task.Delay(Poll, cancel);
        }
    }

    /// <summary>Gets JSON.</summary>
    public async Task<JsonElement> GetAsync(string address, CancellationToken cancel)
    {
        using var answer = await _http.GetAsync(new Uri(address, UriKind.Relative), cancel);
        return await JsonOfAsync(answer, cancel);
    }

    /// <summary>Puts JSON over what stands at an address now.</summary>
    /// <exception cref="LocalProblemException">It was not taken, or somebody else changed it at the same moment.</exception>
    public async Task PutAsync(string address, HttpContent content, CancellationToken cancel)
    {
        using var standing = await _http.GetAsync(new Uri(address, UriKind.Relative), cancel);
        await JsonOfAsync(standing, cancel);
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(address, UriKind.Relative)) { Content = content };
        request.Headers.IfMatch.Add(standing.Headers.ETag!);
        using var answer = await _http.SendAsync(request, cancel);
        await JsonOfAsync(answer, cancel);
    }

    /// <summary>Gets a file.</summary>
    public Task<byte[]> BytesAsync(string address, CancellationToken cancel) => _http.GetByteArrayAsync(new Uri(address, UriKind.Relative), cancel);

    /// <summary>Posts a decision; false where the server answers that it cannot be made now.</summary>
    public async Task<bool> DecideAsync(string address, string? ifMatch, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = JsonContent.Create(new { }) };
        if (ifMatch is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{ifMatch}\""));
        }

        using var answer = await _http.SendAsync(request, cancel);
        if (answer.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed)
        {
            return false;
        }

        await JsonOfAsync(answer, cancel);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static async Task<JsonElement> JsonOfAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        if (answer.StatusCode == HttpStatusCode.NoContent)
        {
            return default;
        }

        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(cancel);
        return answer.IsSuccessStatusCode
            ? body
            : throw new LocalProblemException(body.GetProperty("title").GetString() + ": " + body.GetProperty("detail").GetString());
    }
}
