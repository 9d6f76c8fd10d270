namespace Recist.Reports.Words;

/// <summary>Labels and sentences of the clinician report that stand at its head and foot.</summary>
internal static partial class ClinicianWords
{
    public const string Language = "en";
    public const string Title = "Tumour response report";
    public const string Draft = "DRAFT";
    public const string Signed = "SIGNED";
    public const string PageLabel = "Page {0} of {1}";
    public const string Clinic = "Clinic";
    public const string Study = "Study";
    public const string NoStudy = "none given";
    public const string Subject = "Subject";
    public const string Born = "Born";
    public const string Course = "Course";
    public const string VisitReported = "Visit reported";
    public const string BaselineVisit = "Baseline";
    public const string Report = "Report id";
    public const string ReportStatus = "Status";
    public const string Reader = "Reader";
    public const string UnnamedReader = "not named";
    public const string DaysSinceBaseline = "Days since baseline";
    public const string None = "\u2013";

    public static string DocumentTitle(Criteria criteria, string visit) => $"{Title} ({criteria.Code()}), {visit}";

    public static string StatusOf(bool signed) => signed ? Signed : Draft;

    /// <summary>State and report first: where the line is too short, the clinic's name gives way.</summary>
    public static string Footer(string reportId, bool signed, string study, string clinic) =>
        $"{StatusOf(signed)} · Report {reportId}" + (study.Length == 0 ? "" : $" · Study {study}") + $" · {clinic}";

    public static string HeaderStart(string subject) => $"Subject {subject}";

    public static string VisitAndDate(string visit, string date) => $"{visit}, {date}";
}
