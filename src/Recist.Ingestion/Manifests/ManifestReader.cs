using System.Globalization;
using System.Text.Json;

namespace Recist.Ingestion;

/// <summary>Reads <c>recist-manifest/1</c>; a member that is unknown or stands twice refuses it, so that a misspelt name loses nothing.</summary>
internal static class ManifestReader
{
    /// <summary>Name and version of the format.</summary>
    public const string Format = "recist-manifest/1";

    /// <summary>Ending of a manifest's name, after the whole name of its file.</summary>
    public const string Ending = ".manifest.json";

    private const int LongestBy = 100;
    private const int LongestReason = 500;

    private static readonly Vocabulary<char> Decimals = new((".", '.'), (",", ','));
    private static readonly Vocabulary<LengthUnit> Units = new(("mm", LengthUnit.Millimetre), ("cm", LengthUnit.Centimetre));
    private static readonly Vocabulary<LesionRole> Roles = new(("target", LesionRole.Target), ("non-target", LesionRole.NonTarget));

    /// <summary>True for a file that is a manifest by its name, or claims to be one.</summary>
    public static bool Is(UploadedFile file) =>
        file.Name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) || file.Content.Span[..Math.Min(file.Content.Length, 1024)].IndexOf("\"recist-manifest/"u8) >= 0;

    /// <summary>Name of the file that a manifest describes; null where its name does not say.</summary>
    public static string? FileOf(string manifest) =>
        manifest.Length > Ending.Length && manifest.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? manifest[..^Ending.Length] : null;

    /// <summary>The manifest, or null with complaints.</summary>
    public static Manifest? Read(UploadedFile file, ComplaintLog log)
    {
        var own = new ComplaintLog();
        var read = TextDecoder.Decode(file, own) is { } text && new JsonParser(file.Name, text, own).Parse() is { } root ? Members(file.Name, root, own) : null;
        log.AddAll(own);
        return own.Refuses ? null : read;
    }

    private static Manifest? Members(string name, JsonItem root, ComplaintLog log)
    {
        var members = new MemberReader(root, name, ReadingSettings.Default, log);
        if (members.Text("format") != Format)
        {
            log.Refuse(Codes.FormatVersion, members.Place with { Path = "$.format" }, null, "This is no manifest of a version that is known.", $"Write \"format\": \"{Format}\".", Format);
            return null;
        }

        var manifest = new Manifest
        {
            Name = name,
            Sha256 = Sha(members, log),
            Rows = Rows(members),
            Revision = members.Whole("revision", 1, 9999),
            By = members.Text("by", LongestBy),
            Reason = members.Text("reason", LongestReason),
            DecimalSign = members.Word("decimal", Decimals),
            DatePattern = Pattern(members),
            Unit = members.Word("unit", Units),
            UndeclaredRole = members.Word("undeclaredRole", Roles),
            MatchByLabel = members.Flag("matchByLabel"),
            Lesions = ManifestLesions.Read(members),
        };
        members.End();
        return manifest;
    }

    private static string? Sha(MemberReader members, ComplaintLog log)
    {
        if (members.Text("sha256")?.ToLowerInvariant() is not { } sha || (sha.Length == 64 && sha.All(char.IsAsciiHexDigitLower)))
        {
            return members.Text("sha256")?.ToLowerInvariant();
        }

        log.Refuse(Codes.ValueUnknown, members.PlaceOf(members.Item("sha256")!), null, "This is not a SHA-256.", "Write its 64 hex digits.", "64 hex digits");
        return null;
    }

    // More digits than a length has, so that this is read here.
    private static int? Rows(MemberReader members)
    {
        if (members.Item("rows") is not { } rows)
        {
            return null;
        }

        if (rows.Kind == JsonTokenType.Number && int.TryParse(rows.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        members.Complain(rows)(Codes.NumberRange, "This is not a number of rows.", "Write a whole number such as 120.", "a whole number such as 120");
        return null;
    }

    private static string? Pattern(MemberReader members)
    {
        if (members.Text("dates", 20) is not { } pattern || DateText.IsPattern(pattern))
        {
            return members.Text("dates", 20);
        }

        members.Complain(members.Item("dates")!)(Codes.ValueUnknown, "This is not a date pattern.", "Use dd, MM and yyyy, for example dd/MM/yyyy.", "a pattern such as dd/MM/yyyy");
        return null;
    }
}
