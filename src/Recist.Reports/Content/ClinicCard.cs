using Recist.Reports.Document;

namespace Recist.Reports.Content;

/// <summary>What a report prints of the clinic, and how the clinic wants dates and numbers written.</summary>
/// <param name="Id">Clinic id, <c>[a-z0-9-]</c>.</param>
/// <param name="Name">Name as patients know it.</param>
public sealed record ClinicCard(string Id, string Name)
{
    /// <summary>Number of the care team, as to be dialled; null where the clinic gave none.</summary>
    public string? Phone { get; init; }

    /// <summary>Number for support (social work, counselling); null where the clinic gave none.</summary>
    public string? SupportPhone { get; init; }

    /// <summary>Emergency number such as 112; null prints "your local emergency number".</summary>
    public string? EmergencyPhone { get; init; }

    /// <summary>IANA zone of the clinic, for example <c>Europe/Berlin</c>; decides where a week begins.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>BCP 47 tag that decides the order of day and month in patient texts: <c>en-US</c> writes "March 14, 2026".</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>The sheet that the clinic prints on.</summary>
    public Paper Paper { get; init; } = Paper.A4;

    /// <summary>How clinician reports write dates.</summary>
    public DateStyle Dates { get; init; } = DateStyle.Iso;

    /// <summary>Decimal sign of clinician reports: <c>.</c> or <c>,</c>.</summary>
    public char DecimalSign { get; init; } = '.';

    /// <summary>The clinic agrees to hand out patient wording that no clinician has reviewed yet.</summary>
    public bool AllowsUnreviewedWording { get; init; }
}
