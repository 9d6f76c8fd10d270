using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Recist.Api;

namespace Recist.Tests.Api;

public class IfMatchTests
{
    [Theory]
    [InlineData("\"abc\"")]
    [InlineData("abc")]
    [InlineData("W/\"abc\"")]
    [InlineData(" \"abc\" ")]
    public void One_version_is_read_with_and_without_quotes_and_from_a_weak_tag(string sent) =>
        Assert.Equal(("abc", null), IfMatch.Read(Request(sent), "Which?", "Send If-Match."));

    [Theory]
    [InlineData(null, 428, "Which?", "Send If-Match.")]
    [InlineData("", 428, "Which?", "Send If-Match.")]
    [InlineData("*", 428, "Which?", "Send If-Match. * is not taken, because it names no version.")]
    [InlineData("\"abc", 400, "If-Match not understood", "If-Match holds one version, best in double quotes. Send If-Match.")]
    [InlineData("\"\"", 400, "If-Match not understood", "If-Match holds one version, best in double quotes. Send If-Match.")]
    [InlineData("a b", 400, "If-Match not understood", "If-Match holds one version, best in double quotes. Send If-Match.")]
    [InlineData("\"abc\", \"def\"", 400, "If-Match not understood", "If-Match holds one version, best in double quotes. Send If-Match.")]
    [InlineData("W/", 400, "If-Match not understood", "If-Match holds one version, best in double quotes. Send If-Match.")]
    public async Task A_missing_version_and_one_that_is_none_are_told_apart(string? sent, int status, string title, string detail)
    {
        var (version, wrong) = IfMatch.Read(Request(sent), "Which?", "Send If-Match.");
        Assert.Null(version);
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        http.Response.Body = new MemoryStream();
        await wrong!.ExecuteAsync(http);
        http.Response.Body.Position = 0;
        var body = JsonDocument.Parse(http.Response.Body).RootElement;
        Assert.Equal((status, title), (http.Response.StatusCode, body.GetProperty("title").GetString()));
        Assert.Equal(detail, body.GetProperty("detail").GetString());
    }

    private static HttpRequest Request(string? ifMatch)
    {
        var request = new DefaultHttpContext().Request;
        if (ifMatch is not null)
        {
            request.Headers.IfMatch = ifMatch;
        }

        return request;
    }
}
