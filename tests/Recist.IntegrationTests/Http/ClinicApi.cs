using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>What an admin sends to <c>/api/clinic</c>.</summary>
internal static class ClinicApi
{
    /// <summary>The ETag of a clinic's settings.</summary>
    public static async Task<string> TagAsync(TestHost host, string clinic = "north")
    {
        using var answer = await host.SendAsync("GET", "/api/clinic", host.Token("clinic-admin", clinic));
        Assert.Equal(200, (int)answer.StatusCode);
        return answer.Headers.ETag!.Tag;
    }

    public static Task<HttpResponseMessage> PutAsync(
        TestHost host, object body, string? ifMatch, string clinic = "north") => host.SendAsync(
        "PUT",
        "/api/clinic",
        host.Token("clinic-admin", clinic),
        body as HttpContent ?? TestHost.Json(body),
        headers => headers.TryAddWithoutValidation("If-Match", ifMatch is null ? [] : [ifMatch]));

    /// <summary>Sets members of a clinic's settings.</summary>
    public static async Task SetAsync(TestHost host, object body, string clinic = "north")
    {
        using var answer = await PutAsync(host, body, await TagAsync(host, clinic), clinic);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
