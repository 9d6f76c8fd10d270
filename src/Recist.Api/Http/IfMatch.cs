using Microsoft.AspNetCore.Http;

namespace Recist.Api;

/// <summary>The header <c>If-Match</c>, read alike by every address that takes it.</summary>
internal static class IfMatch
{
    private const int Longest = 200;

    /// <summary>
    /// The one version that a request names, without quotes. A proxy that compresses makes it weak; it is the same version.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="title">Title of the answer to who names none.</param>
    /// <param name="fix">What to send, as a whole sentence.</param>
    /// <returns>The version, or the answer to who names none, or not one that can be read.</returns>
    public static (string? Version, IResult? Wrong) Read(HttpRequest request, string title, string fix)
    {
        string sent = request.Headers.IfMatch.ToString().Trim();
        if (sent.Length == 0 || sent == "*")
        {
            string detail = sent == "*" ? fix + " * is not taken, because it names no version." : fix;
            return (null, Problem.Of(StatusCodes.Status428PreconditionRequired, title, detail));
        }

        string tag = sent.StartsWith("W/", StringComparison.Ordinal) ? sent[2..] : sent;
        bool isQuoted = tag.Length > 2 && tag[0] == '"' && tag[^1] == '"';
        string version = isQuoted ? tag[1..^1] : tag;
        return IsOne(version) ? (version, null) : (null, NotUnderstood(fix));
    }

    /// <summary>The answer to a version that cannot be one.</summary>
    public static IResult NotUnderstood(string fix) => Problem.Of(
        StatusCodes.Status400BadRequest, "If-Match not understood", "If-Match holds one version, best in double quotes. " + fix);

    private static bool IsOne(string version) => version.Length is > 0 and <= Longest
        && version.All(c => c is > ' ' and <= '~' and not ('"' or ',' or '*' or '/'));
}
