using System.Text;
using Microsoft.AspNetCore.Http;
using Recist.Pipeline;

namespace Recist.Api.Routes;

/// <summary>The clinic's own name and folder of a file, from the headers of its request: an address would stand in logs.</summary>
/// <param name="Name">The name, not yet a safe one for storage.</param>
/// <param name="Folder">The folder; null for none.</param>
internal sealed record SentName(string Name, string? Folder)
{
    private const string NameHeader = "X-File-Name";
    private const string FolderHeader = "X-Folder";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads both headers: the name, or the answer that says what is wrong with them.</summary>
    public static (SentName? Sent, IResult? Wrong) Read(IHeaderDictionary headers)
    {
        var (names, folders) = (headers[NameHeader], headers[FolderHeader]);
        if (names.Count != 1)
        {
            return names.Count == 0
                ? Wrong("File name missing", "Send the file's own name in the header X-File-Name, percent-encoded.")
                : Wrong("File name sent twice", "Send the header X-File-Name once.");
        }

        if (Decoded(names.ToString()) is not { } whole)
        {
            return Wrong(
                "File name not percent-encoded",
                "X-File-Name is percent-encoded UTF-8: letters, digits and - _ . ! ~ * ' ( ) stand as they are, "
                + "every other byte as % and two hexadecimal digits.");
        }

        return folders.Count > 1 || (folders is [var folder] && !ReceiveUpload.IsFolder(folder ?? ""))
            ? Wrong("Folder not usable", "X-Folder is sent once or not at all: 1 to 63 of a to z, 0 to 9 and hyphen, and no hyphen first.")
            : Checked(ReceiveUpload.NameOf(whole), folders.Count == 0 ? null : folders.ToString());
    }

    private static (SentName? Sent, IResult? Wrong) Checked(string name, string? folder)
    {
        if (name.Length > ReceiveUpload.LongestName)
        {
            return Wrong("File name too long", "A file name has at most 400 characters.");
        }

        return ReceiveUpload.FaultsOf(name) switch
        {
            [] when !PrintedText.CanBeSeen(name) => Wrong("File name of blanks only", "Give the file a name that can be seen."),
            [] => (new(name, folder), null),
            [NameFault.EmptyPart, ..] => Wrong("File name empty", "X-File-Name holds no name, or nothing after its last slash."),
            [NameFault.Character, ..] when name.Any(char.IsControl) => Wrong(
                "File name with a control character", "Leave out line breaks, tabs and other control characters."),
            [NameFault.Character, ..] => Wrong(
                "File name with a character that cannot be kept",
                "Leave out emoji, signs that are not in Unicode's basic plane, and codes that stand for no character."),
            [NameFault.BlankAround, ..] when name.Trim().Length == 0 => Wrong("File name of blanks only", "Give the file a name that can be seen."),
            [NameFault.BlankAround, ..] => Wrong("File name with an outer blank", "Take the blank away before or after the name."),
            _ => Wrong("File name of dots only", "Use at least one letter or digit, for example visit-3.json."),
        };
    }

    // What encodeURIComponent writes. A blank or a plus that stands as it is was not encoded, and guessing would change the name.
    private static string? Decoded(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes.Add(Convert.FromHexString(text.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else if (char.IsAsciiLetterOrDigit(text[i]) || "-_.!~*'()".Contains(text[i], StringComparison.Ordinal))
            {
                bytes.Add((byte)text[i]);
            }
            else
            {
                return null;
            }
        }

        try
        {
            return Strict.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static (SentName? Sent, IResult? Wrong) Wrong(string title, string fix) =>
        (null, Problem.Of(StatusCodes.Status400BadRequest, title, fix));
}
