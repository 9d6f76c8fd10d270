using System.Globalization;

namespace Recist.Reports.Words;

/// <summary>Words of the weekly summary.</summary>
internal static class WeeklyWords
{
    public const string Language = "en";
    public const string PageLabel = "Page {0} of {1}";
    public const string BannerTitle = "Contains patient data";
    public const string Banner = "For the clinic's own staff. It names subjects by id only; in a small group an id and a date can still identify a person.";
    public const string HeadlineHeading = "This week";
    public const string Measure = "Measure";
    public const string ThisWeek = "This week";
    public const string LastWeek = "Week before";
    public const string Change = "Change";
    public const string Results = "New or changed results";
    public const string Progressions = "Progressive disease (PD)";
    public const string Responses = "Complete or partial response (CR, PR)";
    public const string Refused = "Files refused";
    public const string Overdue = "Patients overdue";
    public const string Waiting = "Reports unsigned or unreleased";
    public const string Accepted = "Files accepted";
    public const string ProgressionHeading = "New progressive disease";
    public const string NoProgression = "No new progressive disease.";
    public const string OtherHeading = "Other new results";
    public const string NoOther = "No other new results.";
    public const string NoResults = "No new results this week.";
    public const string DueHeading = "Overdue and due within 14 days";
    public const string NoDue = "Nobody is overdue or due within 14 days.";
    public const string RefusedHeading = "Files refused";
    public const string NoRefused = "No file was refused.";
    public const string WaitingHeading = "Reports that wait";
    public const string NoWaiting = "No report waits for a signature or a release.";
    public const string DifferencesHeading = "Readers differ";
    public const string CohortHeading = "Cohort";
    public const string NoCohort = "No course with a baseline is on record.";
    public const string DefinitionsHeading = "Definitions";
    public const string Subject = "Subject";
    public const string Study = "Study";
    public const string Visit = "Visit";
    public const string Date = "Date";
    public const string Trigger = "By";
    public const string FromNadir = "vs nadir";
    public const string FromBaseline = "vs baseline";
    public const string Overall = "Overall";
    public const string Before = "Before";
    public const string Best = "Best so far";
    public const string Report = "Report";
    public const string Expected = "Expected";
    public const string State = "State";
    public const string LastScan = "Last scan";
    public const string File = "File";
    public const string Complaints = "Problems";
    public const string FirstComplaint = "First problem";
    public const string WaitsFor = "Waits for";
    public const string Age = "Days";
    public const string Readers = "Readers";
    public const string Response = "Best response";
    public const string Patients = "Patients";
    public const string Rate = "Rate";
    public const string Of = "Of";
    public const string Share = "Share";
    public const string Interval = "95% CI (exact)";
    public const string Signature = "signature";
    public const string Release = "release";

    /// <summary>What a report waits for, and why it does so again.</summary>
    public static string Needs(Recist.Reports.Content.WaitingReport report) => report.Why ?? (report.IsSigned ? Release : Signature);
    public const string Target = "target";
    public const string NonTarget = "non-target";
    public const string NewLesion = "new lesion";
    public const string Given = "given";
    public const string None = "\u2013";
    public const string AllWithBaseline = "all with baseline";
    public const string EvaluableOnly = "evaluable";
    public const string ObjectiveResponse = "ORR (CR + PR)";
    public const string DiseaseControl = "DCR (CR + PR + SD + Non-CR/Non-PD)";
    public const string WaterfallTitle = "Best change from baseline";
    public const string WaterfallGrowth = "+20%";
    public const string WaterfallResponse = "\u221230%";

    public static readonly string[] Definitions =
    [
        "New or changed result: a response first computed or changed within the week in the clinic's time zone, whenever the scan was.",
        "Nadir: smallest complete sum of diameters at baseline or an earlier visit. PD by target needs 20% and, unless the criteria have no such limit, 5 mm above it.",
        "Best response: as the study's options say, confirmed or unconfirmed, on the record read.",
        "Evaluable: a baseline and at least one later visit whose response is not NE. Intervals: Clopper-Pearson.",
        "Overdue: the expected day (the booked one, else the last scan plus the protocol's interval) has passed without a scan.",
    ];

    public static string Title(int year, int week, int edition) =>
        string.Create(CultureInfo.InvariantCulture, $"Weekly summary, week {week:00} of {year}") + (edition > 1 ? $" (amended, edition {edition})" : "");

    public static string Window(string monday, string sunday, string zone) => $"{monday} to {sunday}, time zone {zone}.";

    public static string Heading(string text, int count) => count == 0 ? text : $"{text} ({count})";

    public static string More(int count) => $"{count} more: see new_results.csv or the clinic's lists.";

    public static string ReportAndStatus(string? report, string status) => report is null ? status : $"{report}, {status}";

    public static string Late(int days) => days == 1 ? "1 day late" : $"{days} days late";

    public static string DueIn(int days) => days switch { 0 => "due at the week's end", 1 => "due in 1 day", _ => $"due in {days} days" };

    public static string CohortText(int baseline, int evaluable) => $"{baseline} with a baseline, {evaluable} of them evaluable.";

    public static string CohortUnits(IEnumerable<string> subjects) => $"Unit to be checked before these figures hold: {string.Join(", ", subjects)}.";

    public static string Fraction(int count, int of) => $"{count} of {of}";

    public static string Bounds(string lower, string upper) => $"{lower} to {upper}";

    public static string WaterfallAlt(int bars, int response) =>
        $"Bar chart of the best change from baseline of {bars} patients, largest growth first; {response} shrank by at least 30%.";

    public static string WaterfallCaption(int missing, bool isMarked, bool isClipped) =>
        "One bar per patient: lowest sum up to the first progression, against baseline. Letters: best response (N/N is Non-CR/Non-PD)."
        + (isMarked ? " \u25B2 PD for another reason although the sum fell by 30% or more." : "")
        + (isClipped ? " A cut bar goes beyond +100%." : "")
        + (missing > 0 ? $" Not drawn: {missing} without a later complete sum." : "");
}
