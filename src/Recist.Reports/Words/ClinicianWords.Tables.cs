namespace Recist.Reports.Words;

/// <summary>Headings, column heads and cell texts of the clinician tables.</summary>
internal static partial class ClinicianWords
{
    public const string TargetHeading = "Target lesions";
    public const string NonTargetHeading = "Non-target lesions";
    public const string NewLesionHeading = "New lesions";
    public const string ByVisitHeading = "Response by visit";
    public const string BurdenHeading = "Tumour burden";
    public const string Lesion = "Lesion";
    public const string Place = "Organ, site";
    public const string LesionAndPlace = "Lesion, organ, site";
    public const string Axis = "Axis";
    public const string LongestDiameter = "LD";
    public const string ViableDiameter = "VD";
    public const string ShortAxis = "SA";
    public const string Sum = "Sum of diameters (mm)";
    public const string NewLesionSum = "New lesion sum (NLT)";
    public const string FromBaseline = "Change from baseline";
    public const string FromNadir = "Change from nadir";
    public const string FromNadirMm = "Change from nadir (mm)";
    public const string TargetResponse = "Target response";
    public const string NonTargetResponse = "Non-target response";
    public const string OverallResponse = "Overall response";
    public const string Visit = "Visit";
    public const string Date = "Date";
    public const string Day = "Day";
    public const string SumShort = "Sum (mm)";
    public const string FromBaselineShort = "vs baseline";
    public const string FromNadirShort = "vs nadir (mm)";
    public const string Target = "Target";
    public const string NonTarget = "Non-target";
    public const string NewLesions = "New lesions";
    public const string NewShort = "New";
    public const string Overall = "Overall";
    public const string BaselineLetters = "BL";
    public const string NotEvaluable = "NE";
    public const string Missed = "NE \u2013 visit missed";
    public const string Normal = "normal";
    public const string TooSmall = "5 (TSM)";
    public const string Absent = "0";
    public const string Treated = "NE \u2013 treated";
    public const string TreatedAbsent = "0 (treated)";
    public const string NoTargets = "No target lesions were recorded at baseline.";
    public const string NoNonTargets = "No non-target lesions were recorded at baseline.";
    public const string NoNewLesions = "No new lesion was recorded up to this visit.";
    public const string No = "no";
    public const string NoSumYet = "There is no sum of diameters to draw.";
    public const string ChartFromFirstFollowUp = "The chart of the sum over time begins with the first follow-up visit.";

    public const string HeatHeading = "Each target lesion against its own baseline";
    public const string HeatCaption = "Percent of the lesion's own size at baseline, rounded; column heads are days since baseline. Blue: smaller. Orange: larger. NE: not evaluable.";

    public static string HeatAlt(int lesions, string first, string last) =>
        $"Heat map of {lesions} target {(lesions == 1 ? "lesion" : "lesions")}, {first} to {last}, in percent of the size of each at baseline; the table of target lesions has the millimetres.";

    public static string TargetLegend(Criteria criteria, bool newLesionSum) =>
        "In brackets: change from the visit before, mm. LD longest diameter"
        + (criteria == Criteria.Recist10 ? " (lymph nodes too)" : ", SA short axis (lymph nodes)")
        + (criteria == Criteria.MRecistHcc ? ", VD viable diameter" : "") + ". TSM too small to measure, counted as 5 mm. "
        + "0 absent. " + (criteria == Criteria.Recist10 ? "" : "Normal: lymph node below 10 mm. ") + "NE not evaluable: the sum is incomplete. "
        + (newLesionSum ? "NLT: measured new lesions, in mm, never part of the sum of diameters. " : "")
        + "Shown to 1 decimal, or more where rounding would reach a limit; limits are compared with the exact values.";

    public const string ByVisitLegend =
        "Nadir: smallest complete sum at baseline or an earlier visit. Day: days since baseline. N/N in the chart: Non-CR/Non-PD.";

    public static string Split(string parts, string sum) => $"{parts} = {sum} (split)";

    public static string Merged(string into) => $"0 (in {into})";

    public static string NotEvaluableBecause(string reason) => $"NE \u2013 {reason}";

    public static string SeeNote(int number) => $"NE \u2013 note {number}";

    public static string Note(int number, string lesion, string visit, string reason) => $"Note {number}: {lesion} at {visit} not evaluable \u2013 {reason}.";

    public static string PartialSum(string part) => $"NE (part {part})";

    public static string FromNadirBoth(string percent, string millimetres) => $"{percent} ({millimetres})";

    public static string Delta(string change) => $"({change})";

    public static string NadirMark => "nadir";

    public static string TargetCaption(string first, string last) => first == last ? $"Measurements in mm, {first}" : $"Measurements in mm, {first} to {last}";

    public static string NonTargetCaption(string first, string last) => first == last ? $"Findings, {first}" : $"Findings, {first} to {last}";

    public static string NewCount(IEnumerable<string> lesions) => string.Join(", ", lesions);

    public static string StillThere(IEnumerable<string> lesions) => NewCount(lesions) + ", known before";

    public static string NewDatedBack(IEnumerable<string> lesions) => NewCount(lesions) + ", equivocal here and confirmed later";

    public static string NewInDoubt(IEnumerable<string> lesions) => NewCount(lesions) + ", equivocal";

    public static string NewAsRecorded(bool isNew) => isNew ? "yes, as recorded" : "no, as recorded";

    public static string Then(string now, string then) => $"{now} (then {then})";

    public static string Status(NonTargetStatus status) => status switch
    {
        NonTargetStatus.Absent => "absent",
        NonTargetStatus.Present => "present",
        NonTargetStatus.Increased => "increased",
        NonTargetStatus.UnequivocalProgression => "unequivocal PD",
        _ => "NE",
    };

    public static string Sized(string status, string millimetres) => $"{status}, {millimetres} mm";

    public static string Status(NewLesionStatus status) => status switch
    {
        NewLesionStatus.Unequivocal => "unequivocal",
        NewLesionStatus.Equivocal => "equivocal",
        NewLesionStatus.RuledOut => "ruled out",
        _ => "seen on PET",
    };

    /// <summary>The status with the change that the reader stated, as of a new lesion that is not measured (NLNT).</summary>
    public static string Status(NewLesionStatus status, NewLesionChange? change) => Status(status) + change switch
    {
        NewLesionChange.Increased => ", increased",
        NewLesionChange.UnequivocalProgression => ", unequivocal PD",
        NewLesionChange.Absent => ", absent",
        _ => "",
    };

    public const string FirstSeen = "First seen";
    public const string StatusThen = "Then";
    public const string StatusNow = "Latest";
    public const string Size = "Size (mm)";
    public const string Basis = "Basis";

    public static string BackDated(string lesion, string first, string confirmed) =>
        $"{lesion} was equivocal on {first} and unequivocal on {confirmed}: progression is dated to {first}.";
}
