namespace Recist.Tests.Rules;

/// <summary>Adds to a history what only iRECIST looks at, and reads its words.</summary>
internal static class Immune
{
    public static readonly ResponseOptions Options = new() { Criteria = Criteria.IRecist };

    public static Patient WithTargets(int count = 1) => Patient.WithTargets(count).With(Options);

    public static Patient WithNonTargets(int count = 1) => Patient.WithNonTargets(count).With(Options);

    /// <summary>One target T1 and one non-target NT1.</summary>
    public static Patient WithBoth() => WithTargets().Also(Patient.NonTarget("NT1"));

    /// <summary>Lists a new lesion at the visit added last.</summary>
    public static Patient New(
        this Patient patient,
        string id,
        decimal? mm = null,
        NewLesionChange? change = null,
        NewLesionStatus status = NewLesionStatus.Unequivocal,
        string? organ = null) => patient.Where(v => v with
        {
            NewLesions = v.NewLesions.Add(new(id, status) { Diameter = mm is { } size ? Length.FromMillimetres(size) : null, Change = change, Organ = organ }),
        });

    /// <summary>States a non-target at the visit added last.</summary>
    public static Patient NonTarget(this Patient patient, NonTargetStatus status, bool? increasedSinceLast = null, string id = "NT1") => patient.Where(v => v with
    {
        NonTargets = v.NonTargets.Add(new(id, status) { IncreasedSinceLast = increasedSinceLast }),
    });

    public static Patient ForSymptoms(this Patient patient) => patient.Where(v => v with { ForSymptoms = true });

    /// <summary>The final responses after baseline.</summary>
    public static string Words(this Patient patient) => Join(patient, v => v.OverallFinal);

    /// <summary>The responses as known at each visit.</summary>
    public static string WordsAtTheTime(this Patient patient) => Join(patient, v => v.Overall);

    public static string LastWord(this Patient patient) => patient.Last().OverallFinal!.Value.Code();

    /// <summary>Ids of the rules of iRECIST at the last visit.</summary>
    public static string LastRules(this Patient patient) =>
        string.Join(' ', patient.Last().Reasons.Select(r => r.Rule).Where(r => r.StartsWith("irecist.", StringComparison.Ordinal)));

    private static string Join(Patient patient, Func<VisitAssessment, OverallResponse?> word) =>
        string.Join(' ', patient.Assess().Visits.Where(v => !v.Visit.IsBaseline).Select(v => word(v)!.Value.Code()));
}
