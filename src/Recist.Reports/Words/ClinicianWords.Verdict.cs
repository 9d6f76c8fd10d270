namespace Recist.Reports.Words;

/// <summary>The verdict strip.</summary>
internal static partial class ClinicianWords
{
    public const string BaselineVerdict = "Baseline: no response to report yet";
    public const string BestUnconfirmed = "Best overall response, unconfirmed";
    public const string BestConfirmed = "Best overall response, confirmed";
    public const string Why = "Why: ";
    public const string NoTargetLesions = "no target lesions";
    public const string NoNonTargetLesions = "no non-target lesions";
    public const string None0 = "none";
    public const string LaterVisits = "Later visits of this course are on record; this report shows the course up to the visit reported.";

    /// <summary>A line that begins as a sentence does; iUPD and its kin keep their small letter.</summary>
    public static string Sentence(string line) => line.Length > 1 && char.IsUpper(line[1]) ? line : char.ToUpperInvariant(line[0]) + line[1..];

    public static string Verdict(OverallResponse response, string visit) => $"{ResponseWords.TermAndCode(response)} at {visit}";

    public static string BaselineWhy(string sum, int lesions) => lesions == 1
        ? $"Baseline sum of diameters {sum} mm, 1 target lesion."
        : $"Baseline sum of diameters {sum} mm, {lesions} target lesions.";

    public const string BaselineWhyNoSum = "Baseline visit; there is no complete sum of diameters.";

    public static string WhyAgainstNadir(string nadir, string sum, string percent, string millimetres, string nadirVisit, string letters) =>
        $"sum {nadir} \u2192 {sum} mm: {percent} and {millimetres} mm vs nadir ({nadirVisit}) \u2192 {letters}";

    public static string WhyAgainstZeroNadir(string sum, string millimetres, string nadirVisit, string letters) =>
        $"sum 0.0 \u2192 {sum} mm: {millimetres} mm vs nadir ({nadirVisit}) \u2192 {letters}";

    public static string WhyAgainstBaseline(string baseline, string sum, string percent, string letters) =>
        $"sum {baseline} \u2192 {sum} mm: {percent} vs baseline \u2192 {letters}";

    public static string WhyStable(string baseline, string sum, string fromBaseline, string fromNadir, string letters) =>
        $"sum {baseline} \u2192 {sum} mm: {fromBaseline} vs baseline, {fromNadir} vs nadir \u2192 {letters}";

    public static string WhyPartial(string part, string nadir) =>
        $"evaluated targets alone {part} mm, nadir {nadir} mm \u2192 PD whatever the missing ones measure";

    public static string WhyTarget(string letters) => $"target lesions \u2192 {letters}";

    public static string WhyNonTarget(IEnumerable<string> lesions, Criteria criteria) =>
        $"unequivocal progression of non-target {string.Join(", ", lesions)}" + (criteria == Criteria.ImRecist ? ", no progression by itself" : " \u2192 PD");

    public static string WhyNonTargetState(string letters) => $"non-target lesions {letters}";

    public static string WhyNew(IEnumerable<string> lesions) => $"new lesion {string.Join(", ", lesions)} \u2192 PD";

    public static string WhyNewOnly(IEnumerable<string> lesions) => $"new lesion {string.Join(", ", lesions)}, no progression by itself";

    public static string WhyBackDated(string then) => $"dated back from a later visit; known then as {then}";

    public static string WhyMissing(IEnumerable<string> lesions) => $"not evaluable: {string.Join(", ", lesions)}";

    public static string Best(OverallResponse response, string? visit, string? date) =>
        visit is null ? response.Code() : $"{response.Code()} at {visit}, {date}";

    public static string ConfirmedBest(OverallResponse response, string? visit, string? by, string? date) =>
        visit is null || by is null ? response.Code() : $"{response.Code()} at {visit}, confirmed by {by}, {date}";
}
