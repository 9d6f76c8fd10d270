using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Recist.Api.Settings;

/// <summary>The ETag of stored settings. It is made from the stored row's token, so that every process gives the same.</summary>
internal static class SettingsTag
{
    private const int Size = 32;

    /// <summary>The header's value, with its quotes.</summary>
    public static string Of(string token) => $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)))[..Size]}\"";

    /// <summary>True where a request names settings at all. <c>*</c> names none: who sends it has not looked.</summary>
    public static bool IsNamed(HttpRequest request) => Tags(request).Any();

    /// <summary>True where a request names these settings. A proxy that compresses makes the tag weak; the settings are the same.</summary>
    public static bool IsOf(HttpRequest request, string token) => Tags(request).Contains(Of(token), StringComparer.Ordinal);

    private static IEnumerable<string> Tags(HttpRequest request) => request.GetTypedHeaders().IfMatch
        .Select(tag => tag.Tag.ToString())
        .Where(tag => tag != "*");
}
