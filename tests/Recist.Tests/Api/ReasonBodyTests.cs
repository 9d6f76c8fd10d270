using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Recist.Api;
using Recist.Api.Routes;

namespace Recist.Tests.Api;

/// <summary>The reason of a decision is printed on what is signed: it is taken as it was sent, or the decision is not made.</summary>
public class ReasonBodyTests
{
    public static TheoryData<string, string> NotUsable { get; } = new()
    {
        { "sure", "The body is no JSON, or is nested deeper than 16 levels; see its line 1." },
        { "[]", "The body is JSON, but no object; send an object with the reason." },
        { "null", "The body is JSON, but no object; send an object with the reason." },
        { "{\"reason\":5}", "reason is a text in quotes." },
        { "{\"reason\":null}", "reason is a text in quotes." },
        { "{\"reason\":\"\"}", "reason is empty." },
        { "{\"reason\":\"   \"}", "reason is empty." },
        { "{\"reason\":\"a\\u0000b\"}", "reason holds a character that cannot be seen." },
        { "{\"reason\":\"a\\u202eb\"}", "reason holds a character that cannot be seen." },
        { "{\"reason\":\"\\ud800\"}", "The body holds text that is no Unicode; send it in UTF-8." },
        { $"{{\"reason\":\"{new string('x', 501)}\"}}", "reason is longer than 500 characters." },
        { "{\"meaning\":\"Reviewed\"}", "The body may hold reason and nothing else." },
        { "{\"reason\":\"a\",\"by\":\"b\"}", "The body may hold reason and nothing else." },
        { "{\"Reason\":\"a\"}", "The body may hold reason and nothing else." },
        { "{\"reason\":\"a\",\"reason\":\"b\"}", "reason stands twice." },
        { "{}".PadRight(70_000), "The body is longer than 64 KB." },
    };

    [Theory]
    [MemberData(nameof(NotUsable))]
    public async Task A_body_that_cannot_be_used_is_refused_with_a_sentence_of_its_own(string body, string sentence)
    {
        foreach (var (text, wrong) in new[] { await ReasonBody.ReadOrNoneAsync(Request(body)), await ReasonBody.ReadAsync(Request(body)) })
        {
            Assert.Null(text);
            Assert.Equal((400, sentence + " Nothing was recorded."), await ToldAsync(wrong!));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData(" { } ")]
    public async Task No_body_and_an_empty_one_leave_the_reason_out_where_it_may_be(string body)
    {
        Assert.Equal((null, null), await ReasonBody.ReadOrNoneAsync(Request(body)));
        var (_, wrong) = await ReasonBody.ReadAsync(Request(body));
        Assert.Equal((400, "reason is missing; say why in 1 to 500 characters. Nothing was recorded."), await ToldAsync(wrong!));
    }

    [Theory]
    [InlineData("Discussed with the patient", "Discussed with the patient")]
    [InlineData(" Gr\u00fc\u00dfe ", "Gr\u00fc\u00dfe")]
    public async Task A_reason_is_taken_without_its_outer_blanks(string sent, string taken)
    {
        var (text, wrong) = await ReasonBody.ReadOrNoneAsync(Request(JsonSerializer.Serialize(new { reason = sent })));
        Assert.Equal((taken, null), (text, wrong));
        Assert.Equal(500, (await ReasonBody.ReadAsync(Request($"{{\"reason\":\"{new string('x', 500)}\"}}"))).Text!.Length);
    }

    private static ApiRequest Request(string body) => new(
        new DefaultHttpContext { Request = { Body = new MemoryStream(Encoding.UTF8.GetBytes(body)) } }, null);

    private static async Task<(int Status, string? Detail)> ToldAsync(IResult answer)
    {
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        http.Response.Body = new MemoryStream();
        await answer.ExecuteAsync(http);
        http.Response.Body.Position = 0;
        return (http.Response.StatusCode, JsonDocument.Parse(http.Response.Body).RootElement.GetProperty("detail").GetString());
    }
}
