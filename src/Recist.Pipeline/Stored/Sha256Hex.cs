using System.Security.Cryptography;
using System.Text;

namespace Recist.Pipeline;

/// <summary>SHA-256 as 64 lower-case hex digits.</summary>
internal static class Sha256Hex
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));
}
