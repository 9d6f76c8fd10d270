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

    public static string WhyNew(IEnumerable<string> lesions) => $"{Lesions(lesions)} \u2192 PD";

    public static string WhyNewOnly(IEnumerable<string> lesions) => $"{Lesions(lesions)}, no progression by {(lesions.Skip(1).Any() ? "themselves" : "itself")}";

    private static string Lesions(IEnumerable<string> lesions) => NewLesionNames.Of([.. lesions]);

    public static string WhyBackDated(IEnumerable<string> lesions, string confirmedAt, string then) =>
        $"dated back from {confirmedAt}, which confirmed {string.Join(", ", lesions)}; known then as {then}";

    public static string WhyReadAnew(string backAt, string then) => $"disease was back at {backAt}; known then as {then}";

    public static string WhyKnownThen(string then) => $"read anew after a later visit; known then as {then}";

    public static string WhyNegated(string at) => $"negated at {at}, so it does not count for best response and events";

    public static string WhyBack(IEnumerable<string> lesions) => $"{string.Join(", ", lesions)} back after an overall CR \u2192 PD";

    public static string WhyAccepted(IEnumerable<string> lesions, string letters) => $"{string.Join(", ", lesions)} not evaluable, accepted by option \u2192 {letters}";

    public static string WhyMarkers(bool nonTargets, string now) => $"{(nonTargets ? "non-target lesions gone, " : "")}tumour markers {now}";

    public const string WhyMissed = "the visit did not take place";
    public const string WhyNoBaselineSum = "no complete baseline sum to compare with \u2192 NE";
    public const string BaselineWithoutTargets = "Baseline visit; there are no target lesions";

    public static string Both(string percent, string millimetres) => $"{percent} and {Unit(millimetres)}";

    public static string Unit(string millimetres) => millimetres + " mm";

    public static string WhyMissing(IEnumerable<string> lesions) => $"not evaluable: {string.Join(", ", lesions)}";

    public static string Best(OverallResponse response, string? visit, string? date) =>
        visit is null ? response.Code() : $"{response.Code()} at {visit}, {date}";

    /// <summary>The confirmed best response; a fallback says what was not confirmed.</summary>
    public static string ConfirmedBest(OverallResponse response, string? visit, string? by, string? date, (string Response, string Visit)? lost) =>
        (visit is null || by is null ? response.Code() : $"{response.Code()} at {visit}, confirmed by {by}, {date}")
        + (lost is { } l ? $"; {l.Response} at {l.Visit} was not confirmed" : "");
}
