using System.Globalization;

namespace Recist.Pipeline;

/// <summary>Names one reading of an upload: its id, and from the second reading on, with a manifest that came later, a number.</summary>
internal static class ReadingName
{
    /// <summary>The name.</summary>
    /// <param name="upload">The upload.</param>
    /// <param name="earlier">How many readings came before.</param>
    public static string Of(UploadId upload, int earlier) =>
        earlier == 0 ? upload.ToString() : string.Create(CultureInfo.InvariantCulture, $"{upload}.{earlier}");

    /// <summary>True for a later reading of the same upload.</summary>
    public static bool IsLater(string name, UploadId upload, int earlier) =>
        name.Split('.')[0] == upload.ToString() && EarlierThan(name) > earlier;

    /// <summary>How many readings came before the one of that name.</summary>
    private static int EarlierThan(string name) =>
        name.Split('.') is [_, var number] ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    /// <summary>True where a claim is that of a later reading of the same upload.</summary>
    public static bool IsLater(BytesClaim claim, BytesClaim than) => IsLater(claim.Reading, than.Upload, EarlierThan(than.Reading));
}
