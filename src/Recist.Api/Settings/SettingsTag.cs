using System.Security.Cryptography;
using System.Text;

namespace Recist.Api.Settings;

/// <summary>The ETag of stored settings. It is made from the stored row's token, so that every process gives the same.</summary>
internal static class SettingsTag
{
    private const int Size = 32;

    /// <summary>The tag, without quotes.</summary>
    public static string Of(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)))[..Size];
}
