using System.Globalization;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>What is wrong with the name of a blob in a clinic's folder, in a sentence for each fault.</summary>
internal static class NameComplaint
{
    private static readonly string Usable = string.Create(
        CultureInfo.InvariantCulture,
        $"a name of at most {FileNames.Longest} characters, its folders parted by one slash each, without control characters, emoji and ")
        + "backslashes, and no part of it made of dots alone or with a blank at either end";

    /// <summary>A complaint for each fault; at least one.</summary>
    public static IEnumerable<Complaint> Of(IEnumerable<NameFault> faults) => faults.Select(fault => new Complaint(
        "NAME_NOT_USABLE",
        Severity.Refuse,
        Problem(fault),
        "Give the file another name, such as week-6.csv, and put it into the folder anew; the one of this name is not read.")
    {
        Expected = Usable,
    });

    private static string Problem(NameFault fault) => fault switch
    {
        NameFault.Character =>
            "The file's name has a character that cannot be kept, such as a control character or an emoji; "
            + "each is shown as an underscore here.",
        NameFault.Backslash => "The file's name has a backslash, shown as an underscore here; folders are parted by a slash.",
        NameFault.EmptyPart =>
            "The file's name begins or ends with a slash, or has two in a row, so that a part of it is empty; "
            + "such a slash is shown as an underscore here.",
        NameFault.DotPart => "A part of the file's name is made of dots alone, which are shown as underscores here.",
        NameFault.BlankAround => "A part of the file's name begins or ends with a blank, which is shown as an underscore here.",
        NameFault.TooLong => string.Create(
            CultureInfo.InvariantCulture,
            $"The file's name, with its folders, is longer than {FileNames.Longest} characters; its end alone is shown here."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };
}
