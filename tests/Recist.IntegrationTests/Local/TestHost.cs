using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Recist.Local;

namespace Recist.IntegrationTests.Local;

/// <summary>A local host with two clinics on an account of its own, and a client that may send anything to it.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private readonly HttpClient _http;

    private TestHost(LocalHost host, string folder, string storage)
    {
        (Host, Storage) = (host, storage);
        Folder = folder;
        _http = new HttpClient { BaseAddress = new Uri(host.Address) };
    }

    public LocalHost Host { get; }

    public string Folder { get; }

    /// <summary>Connection string of its account.</summary>
    public string Storage { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<TestHost> StartAsync(string storage, ILoggerProvider? recorder = null, string[]? clinics = null)
    {
        string folder = Directory.CreateTempSubdirectory("recist-test-").FullName;
        var settings = new LocalSettings(folder) { Storage = storage, Clinics = clinics ?? ["north", "south"], AllowsUnreviewedWording = true, Recorder = recorder };
        return new TestHost(await LocalHost.StartAsync(settings, _ => { }, CancellationToken.None), folder, storage);
    }

    public string Token(string role, string clinic = "north", string? subject = null) =>
        Host.Issuer.Issue(clinic, [role], subject ?? "test-" + role, "Test " + role);

    /// <summary>The token of an operator, who has no clinic.</summary>
    public string OperatorToken(string subject = "test-operator") => Host.Issuer.Issue(null, ["operator"], subject, "Test operator");

    /// <summary>The token of a sign-in that belongs to a clinic only by an invitation.</summary>
    public string SignInToken(string subject) => Host.Issuer.Issue(null, [], subject, null);

    public async Task<HttpResponseMessage> SendAsync(
        string method, string path, string? token, HttpContent? content = null, Action<HttpRequestHeaders>? headers = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative)) { Content = content };
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        }

        headers?.Invoke(request.Headers);
        return await _http.SendAsync(request, Cancel);
    }

    public async Task<JsonElement> GetAsync(string path, string token)
    {
        using var answer = await SendAsync("GET", path, token);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;
    }

    public async Task<string> UploadAsync(string name, byte[] content, string clinic = "north")
    {
        using var answer = await PostAsync(Uri.EscapeDataString(name), new ByteArrayContent(content), clinic: clinic);
        string body = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True((int)answer.StatusCode == 202, body);
        return JsonDocument.Parse(body).RootElement.GetProperty("upload").GetString()!;
    }

    /// <summary>Sends a file with its headers as they are given.</summary>
    public Task<HttpResponseMessage> PostAsync(string name, HttpContent content, string? folder = null, string clinic = "north") =>
        SendAsync("POST", "/api/uploads", Token("uploader", clinic), content, headers =>
        {
            headers.TryAddWithoutValidation("X-File-Name", name);
            if (folder is not null)
            {
                headers.TryAddWithoutValidation("X-Folder", folder);
            }
        });

    public async Task<JsonElement> ReceiptAsync(string upload, string clinic = "north")
    {
        while (true)
        {
            using var answer = await SendAsync("GET", $"/api/uploads/{upload}/receipt", Token("uploader", clinic));
            if ((int)answer.StatusCode == 200)
            {
                return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;
            }

            Assert.Equal(202, (int)answer.StatusCode);
            await Task.Delay(50, Cancel);
        }
    }

    public Task QuietAsync() => Host.WaitUntilQuietAsync(Cancel);

    public static StringContent Json(object body) => new(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Host.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
