using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Recist.Api;
using Recist.Api.Routes;
using Recist.Pipeline;

namespace Recist.Tests.Api;

public class HealthRoutesTests
{
    [Fact]
    public async Task A_process_that_answers_is_healthy_whatever_the_storage_does() =>
        Assert.Equal((200, "healthy"), await AnswerAsync(HealthRoutes.LiveAsync));

    [Fact]
    public async Task It_is_ready_when_every_part_answers() => Assert.Equal((200, "ready"), await AnswerAsync(new HealthRoutes(new Away()).ReadyAsync));

    [Fact]
    public async Task It_is_not_ready_while_a_part_is_away_and_says_which_and_when_to_ask_again()
    {
        var (status, body) = await AnswerAsync(new HealthRoutes(new Away("queue patients", "table Clinics")).ReadyAsync, "30");
        Assert.Equal(503, status);
        Assert.Equal(
            "Not there, or not answering: queue patients, table Clinics.",
            JsonDocument.Parse(body).RootElement.GetProperty("detail").GetString());
    }

    private static async Task<(int Status, string Body)> AnswerAsync(Func<ApiRequest, Task<IResult>> route, string? retryAfter = null)
    {
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        http.Response.Body = new MemoryStream();
        await (await route(new ApiRequest(http, null))).ExecuteAsync(http);
        http.Response.Body.Position = 0;
        Assert.Equal(retryAfter, http.Response.Headers.RetryAfter.FirstOrDefault());
        return (http.Response.StatusCode, await new StreamReader(http.Response.Body).ReadToEndAsync());
    }

    private sealed class Away(params string[] parts) : IReadiness
    {
        public Task<IReadOnlyList<string>> AwayAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>(parts);
    }
}
