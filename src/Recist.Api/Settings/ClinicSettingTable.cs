using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Recist.Ingestion;
using Recist.Pipeline;
using Recist.Reports.Content;
using Recist.Reports.Document;
using static Recist.Api.Settings.SettingKinds;

namespace Recist.Api.Settings;

/// <summary>Every setting of a clinic: what <c>GET clinic</c> shows and <c>PUT clinic</c> takes, and nothing else.</summary>
public static class ClinicSettingTable
{
    private const int LongestZone = 200;
    private const int LongestReader = 100;

    /// <summary>All settings in the order of docs/http.md.</summary>
    public static ImmutableArray<ClinicSetting> All { get; } =
    [
        .. Contact(), .. Printing(), .. Releasing(), .. Uploads(), MappingsSetting.Of(), StudiesSetting.Of(),
    ];

    /// <summary>The setting of that name; null where there is none.</summary>
    public static ClinicSetting? Find(string name) => All.FirstOrDefault(setting => setting.Name == name);

    /// <summary>All settings with their values, as <c>PUT clinic</c> takes them.</summary>
    public static JsonObject Show(ClinicSettings settings) => new(All.Select(s => KeyValuePair.Create(s.Name, s.Show(settings))));

    /// <summary>True where both show the same.</summary>
    public static bool Same(ClinicSettings one, ClinicSettings other) => JsonNode.DeepEquals(Show(one), Show(other));

    private static IEnumerable<ClinicSetting> Contact() =>
    [
        Text(
            new("name", "Name of the clinic as patients know it, printed on every report.", "a text of 1 to 200 characters", "as created"),
            PrintedName.Longest, true, s => s.Card.Name, (s, v) => s with { Card = s.Card with { Name = v! } }, PrintedName.Wrong),
        Phone("phone", "Number of the care team, printed for patients.", s => s.Card.Phone, (c, v) => c with { Phone = v }),
        Phone("supportPhone", "Number for support, such as social work.", s => s.Card.SupportPhone, (c, v) => c with { SupportPhone = v }),
        Phone("emergencyPhone", "Emergency number; null prints \"your local emergency number\".", s => s.Card.EmergencyPhone,
            (c, v) => c with { EmergencyPhone = v }),
        Text(
            new("timeZone", "Zone of the clinic: decides where a week begins and which day is today.",
                "an IANA zone such as Europe/Berlin", "as created"),
            LongestZone, true, s => s.Card.TimeZone, (s, v) => s with { Card = s.Card with { TimeZone = IanaZone.Find(v!)! } },
            v => IanaZone.Find(v) is null ? "is no IANA time zone." : null),
    ];

    private static IEnumerable<ClinicSetting> Printing() =>
    [
        Word(
            new("locale", "Order of day and month in patient texts: en-US prints March 14, 2026, en-GB prints 14 March 2026.", "", "en-US"),
            [("en-US", "en-US"), ("en-GB", "en-GB")], s => s.Card.Locale, (s, v) => s with { Card = s.Card with { Locale = v } }),
        Word(new("paper", "The sheet that reports are printed on.", "", "a4"), [("a4", Paper.A4), ("letter", Paper.Letter)],
            s => s.Card.Paper, (s, v) => s with { Card = s.Card with { Paper = v } }),
        Word(new("printedDates", "Dates of clinician reports: iso prints 2026-03-14, day-month-year prints 14 Mar 2026.", "", "iso"),
            [("iso", DateStyle.Iso), ("day-month-year", DateStyle.DayMonthYear)],
            s => s.Card.Dates, (s, v) => s with { Card = s.Card with { Dates = v } }),
        Word(new("printedDecimalSign", "Decimal sign of clinician reports; not that of uploads.", ". or ,", "."), [(".", '.'), (",", ',')],
            s => s.Card.DecimalSign, (s, v) => s with { Card = s.Card with { DecimalSign = v } }),
    ];

    private static IEnumerable<ClinicSetting> Releasing() =>
    [
        Flag(
            new(
                "allowsUnreviewedWording",
                "The clinic hands out patient wording that no clinician has reviewed yet.", "true, false", "false"),
            s => s.Card.AllowsUnreviewedWording, (s, v) => s with { Card = s.Card with { AllowsUnreviewedWording = v } }),
        Word(new("release", "When a patient's report becomes readable; progression always waits for a person.", "", "on-release"),
            [.. Enum.GetValues<ReleasePolicy>().Select(p => (Routes.Word.Of(p), p))], s => s.Release, (s, v) => s with { Release = v }),
        Whole(new("releaseDays", "Days after which after-sign-off-or-days releases without a signature.", "", "7"), 1, 90, true,
            s => s.ReleaseDays, (s, v) => s with { ReleaseDays = v!.Value }),
        Text(new("namedReader", "The reader, as files write it, whose read counts where several read and none was adjudicated or accepted.",
            "a text of 1 to 100 characters, or null", "null"), LongestReader, false,
            s => s.NamedReader, (s, v) => s with { NamedReader = v }),
    ];

    private static IEnumerable<ClinicSetting> Uploads() =>
    [
        Word(new("uploadDecimalSign", "Decimal sign of numbers in uploads.", ". or ,", "."), [(".", '.'), (",", ',')],
            s => s.UploadDecimalSign, (s, v) => s with { UploadDecimalSign = v }),
        Text(new("uploadDateOrder", "Order of day, month and year in uploads, beside yyyy-MM-dd; null for that alone.",
            "a pattern of dd, MM and yyyy such as dd/MM/yyyy, or null", "null"), 20, false, s => s.UploadDatePattern,
            (s, v) => s with { UploadDatePattern = v }, v => DateOrder.IsUsable(v) ? null : "is not a pattern of day, month and year."),
        Word(new("uploadUnit", "Unit of lengths that carry none in the upload; null refuses them.", "", "null"),
            [("mm", LengthUnit.Millimetre), ("cm", LengthUnit.Centimetre), (null, null)],
            s => s.UploadUnit, (s, v) => s with { UploadUnit = v }),
        Word(
            new(
                "uploadUndeclaredRole",
                "Role of lesions in uploads of formats that cannot say one (AIM 3, FHIR, DICOM SR); null refuses them.",
                "", "null"),
            [("target", LesionRole.Target), ("non-target", LesionRole.NonTarget), (null, null)],
            s => s.UploadUndeclaredRole, (s, v) => s with { UploadUndeclaredRole = v }),
        Flag(
            new(
                "uploadMatchByLabel",
                "A lesion's label tells it apart in every scan, for viewers that make new tracking ids (AIM 4, DICOM SR): one lesion of the same "
                + "label and site is the same, and that is told; else it is asked.",
                "true, false", "false"),
            s => s.UploadMatchByLabel, (s, v) => s with { UploadMatchByLabel = v }),
        Whole(
            new(
                "partnerWaitHours",
                "Hours that an upload waits for the one that belongs to it; null for those of the backend, 24.", "", "null"),
            1, 168, false, s => s.PartnerWaitHours, (s, v) => s with { PartnerWaitHours = v }),
    ];

    private static ClinicSetting Phone(
        string name, string meaning, Func<ClinicSettings, string?> get, Func<ClinicCard, string?, ClinicCard> set) => Text(
        new(name, meaning, PhoneNumber.Allowed, "null"), PhoneNumber.Longest, false, get,
        (s, v) => s with { Card = set(s.Card, v) }, PhoneNumber.Wrong);
}
