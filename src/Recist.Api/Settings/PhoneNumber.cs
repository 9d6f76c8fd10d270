using System.Text.RegularExpressions;

namespace Recist.Api.Settings;

/// <summary>A telephone number as it is printed for patients and dialled by them.</summary>
internal static partial class PhoneNumber
{
    /// <summary>Most characters.</summary>
    public const int Longest = 40;

    /// <summary>What may stand there, in words.</summary>
    public const string Allowed =
        "digits, blanks and + ( ) - . /, with an extension as ext. 12 at the end, of 1 to 40 characters, or null";

    /// <summary>What is wrong with a text, to be said after its name; null where it is a number.</summary>
    public static string? Wrong(string text) =>
        !text.Any(char.IsAsciiDigit) ? "holds no digit."
        : Dialled().IsMatch(text) ? null
        : "cannot be dialled as it stands: write it with digits, blanks and + ( ) - . /, and an extension as ext. 12 at the end.";

    [GeneratedRegex(@"^[ (]*[+]?[ (]*[0-9][0-9 ()+./-]*((ext\.?|x|#) ?[0-9]+)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dialled();
}
