using System.Net;
using System.Text;
using System.Text.Json;

namespace Recist.HeadTests.Host;

/// <summary>Somebody who calls the documented addresses with a token.</summary>
internal sealed class Person(HttpClient http, string token)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Calls an address below <c>/api/</c>, expects one status, and gives the answer.</summary>
    public async Task<HttpResponseMessage> CallAsync(
        string method, string address, HttpStatusCode expected, HttpContent? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/api/" + address, UriKind.Relative)) { Content = body };
        request.Headers.Authorization = new("Bearer", token);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await http.SendAsync(request, Cancel);
        string found = $"{method} {address}: {(int)answer.StatusCode} ";
        Assert.True(answer.StatusCode == expected, found + await answer.Content.ReadAsStringAsync(Cancel));
        return answer;
    }

    /// <summary>Sends JSON and reads JSON.</summary>
    public async Task<JsonElement> SendAsync(
        string method, string address, HttpStatusCode expected, object body, params (string Name, string Value)[] headers)
    {
        using var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        using var answer = await CallAsync(method, address, expected, content, headers);
        string text = await answer.Content.ReadAsStringAsync(Cancel);
        return text.Length > 0 ? JsonDocument.Parse(text).RootElement : default;
    }

    /// <summary>Reads JSON.</summary>
    public async Task<JsonElement> GetAsync(string address)
    {
        using var answer = await CallAsync("GET", address, HttpStatusCode.OK);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;
    }

    /// <summary>Reads bytes.</summary>
    public async Task<byte[]> FileAsync(string address)
    {
        using var answer = await CallAsync("GET", address, HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync(Cancel);
    }
}
