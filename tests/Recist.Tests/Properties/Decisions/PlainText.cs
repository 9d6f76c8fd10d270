using System.Security.Cryptography;
using System.Text;

namespace Recist.Tests.Properties.Decisions;

/// <summary>
/// What of a printed report a decision binds: its lines without the clinic's name and phones, the next appointment, ids of reports, names
/// of files, sign-off lines and "printed again". Knows nothing of how the backend tells that.
/// </summary>
internal static class PlainText
{
    private static readonly string[] Free =
    [
        // Both editions.
        "Report R-", "Clinic: ",
        // Patient edition.
        "Phone: ", "To talk to your care team, call", "Call your care team if", "If you need help right away",
        "You can call for support",
        "Your next scan", "This report explains numbers",
        // Clinician edition.
        "DRAFT ·", "SIGNED ·", "Report id: ", "Status: ", "Corrections and earlier reports", "This report supersedes: ",
        "Lines used: ", "Engine: ",
        "Signed by: ", "Role: ", "Meaning: ", "Signed on: ", "SHA-256 of the draft signed: ", "Content as signed on ",
    ];

    private static readonly string[] FreeLines = ["Name", "Role", "Date and time", "Meaning"];

    /// <summary>The bound lines.</summary>
    public static string Of(string text) => string.Join('\n', text.Split('\n').Where((line, i) => i != 2 && IsBound(line)));

    /// <summary>SHA-256 of the bytes of a report.</summary>
    public static string Sha(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static bool IsBound(string line) => !Free.Any(f => line.StartsWith(f, StringComparison.Ordinal))
        && !FreeLines.Contains(line) && !line.Contains(" | recist-measurements/1 | ", StringComparison.Ordinal);
}
