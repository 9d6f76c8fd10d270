using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>
/// Why something is decided, or what a signature means: <c>{"reason":"…"}</c>. It is kept and printed, so that none is guessed.
/// </summary>
internal static class ReasonBody
{
    private const string Member = "reason";
    private const int Longest = 500;

    /// <summary>The reason of a body that has to give one.</summary>
    /// <returns>The reason, or the answer that says what is wrong with the body.</returns>
    public static async Task<(string? Text, IResult? Wrong)> ReadAsync(ApiRequest request)
    {
        var (text, wrong) = await ReadOrNoneAsync(request);
        return text is null && wrong is null ? Refused("reason is missing; say why in 1 to 500 characters.") : (text, wrong);
    }

    /// <summary>The reason of a body that may leave it out: neither a text nor an answer where there is no body, or <c>{}</c>.</summary>
    /// <returns>The reason, or the answer that says what is wrong with the body.</returns>
    public static async Task<(string? Text, IResult? Wrong)> ReadOrNoneAsync(ApiRequest request)
    {
        if (await request.ReadAsync() is not { } bytes)
        {
            return Refused("The body is longer than 64 KB.");
        }

        if (bytes.Length == 0)
        {
            return (null, null);
        }

        var (body, why) = JsonBody.Parse(bytes, "the reason");
        return body is { } sent ? Of([.. sent.EnumerateObject()]) : Refused(why!);
    }

    /// <summary>What is wrong with a reason; null where nothing is.</summary>
    public static string? Complaint(string text) =>
        PrintedText.Wrong(text.Trim(), Longest) is { } wrong ? $"{Member} {wrong}" : null;

    private static (string? Text, IResult? Wrong) Of(IReadOnlyList<JsonProperty> members)
    {
        if (members.Any(member => member.Name != Member))
        {
            return Refused("The body may hold reason and nothing else.");
        }

        if (members.Count > 1)
        {
            return Refused("reason stands twice.");
        }

        if (members is not [var reason])
        {
            return (null, null);
        }

        if (reason.Value.ValueKind != JsonValueKind.String)
        {
            return Refused("reason is a text in quotes.");
        }

        string text = reason.Value.GetString()!.Trim();
        return Complaint(text) is { } complaint ? Refused(complaint) : (text, null);
    }

    private static (string? Text, IResult? Wrong) Refused(string sentence) => (null, Problem.Of(
        StatusCodes.Status400BadRequest, "Reason not usable", sentence + " Nothing was recorded."));
}
