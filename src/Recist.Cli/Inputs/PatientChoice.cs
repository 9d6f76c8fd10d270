using System.Collections.Immutable;

namespace Recist.Cli.Inputs;

/// <summary>The patient, reader and visit that a command line names; what is not there is answered with what is.</summary>
internal static class PatientChoice
{
    private const int MostNamed = 20;

    /// <summary>The records of one patient, of one reader where one is named.</summary>
    /// <exception cref="PlainFailure">No such patient or reader, or the patient was left out.</exception>
    public static ImmutableArray<AssessedPatient> Of(Intake intake, string patient, string? reader)
    {
        var records = intake.Patients.Where(p => p.Patient == patient).ToList();
        if (records.Count == 0)
        {
            throw new PlainFailure($"There is no patient \"{patient}\" in these files. {Listed("patients", intake.Patients.Select(p => p.Patient))}");
        }

        var chosen = records.Where(p => reader is null || p.Reader == reader).ToList();
        if (chosen.Count == 0)
        {
            throw new PlainFailure($"Patient \"{patient}\" has no reader \"{reader}\". {Listed("readers", records.Select(p => p.Reader ?? "(none named)"))}");
        }

        return chosen.TrueForAll(p => p.Assessment is null)
            ? throw new PlainFailure($"Patient \"{patient}\" was left out; recist assess says why.")
            : [.. chosen.Where(p => p.Assessment is not null)];
    }

    /// <summary>Refuses a visit that none of the records has.</summary>
    /// <exception cref="PlainFailure">No such visit.</exception>
    public static void RequireVisit(IEnumerable<AssessedPatient> records, string visit)
    {
        var labels = records.SelectMany(r => r.Assessment!.Visits.Select(v => v.Visit.Label)).ToList();
        if (!labels.Contains(visit))
        {
            throw new PlainFailure($"There is no visit \"{visit}\". {Listed("visits", labels)}");
        }
    }

    private static string Listed(string what, IEnumerable<string> names)
    {
        var distinct = names.Distinct().ToList();
        return distinct.Count == 0 ? $"There are no {what}."
            : $"There are: {string.Join(", ", distinct.Take(MostNamed).Select(n => $"\"{n}\""))}"
                + (distinct.Count > MostNamed ? FormattableString.Invariant($" and {distinct.Count - MostNamed} more.") : ".");
    }
}
