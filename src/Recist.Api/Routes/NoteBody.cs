using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>A note to the patient: <c>{"text":"…"}</c>, of 1 to 600 characters.</summary>
internal sealed record NoteBody(string? Text)
{
    /// <summary>The note of a body without its outer blanks, or the answer that says what is wrong with it.</summary>
    public static async Task<(string? Text, IResult? Wrong)> ReadAsync(ApiRequest request)
    {
        var (body, wrong) = await request.ReadBodyAsync<NoteBody>();
        if (wrong is not null)
        {
            return (null, wrong);
        }

        if (body!.Text is not { } sent)
        {
            return (null, RecordBody.Missing("text"));
        }

        string text = sent.Trim(' ', '\n');
        return NoteText.Wrong(text) is { } complaint
            ? (null, Problem.Of(StatusCodes.Status400BadRequest, "Note not usable", $"text {complaint} Nothing was recorded."))
            : (text, null);
    }
}
