using System.Text.Json;

namespace Recist.Api.Routes;

/// <summary>Enumeration values as the interface writes them, for example <c>source-missing</c>.</summary>
internal static class Word
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
