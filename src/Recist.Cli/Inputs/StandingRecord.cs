using System.Collections.Immutable;
using Recist.Reports.Content;

namespace Recist.Cli.Inputs;

/// <summary>Which of several readers' records of one patient stands (product rule "record read").</summary>
internal static class StandingRecord
{
    /// <summary>The assessed records, one group for each study, course and patient, each by reader.</summary>
    public static IEnumerable<(string Patient, ImmutableArray<AssessedPatient> Readers)> Courses(Intake intake) => intake.Patients
        .Where(p => p.Assessment is { Visits.IsEmpty: false })
        .GroupBy(p => (p.Study, p.Course, p.Patient))
        .Select(course => (course.Key.Patient, ImmutableArray.CreateRange(course.OrderBy(p => p.Reader, StringComparer.Ordinal))));

    /// <summary>Adjudicated, else accepted, else the only one; null where several stand side by side.</summary>
    public static (AssessedPatient? Record, RecordReadRule Rule) Of(ImmutableArray<AssessedPatient> readers)
    {
        if (readers is [var only])
        {
            return (only, RecordReadRule.OnlyReader);
        }

        var chosen = readers.Select(r => r.Submitted!.AdjudicatedReader).OfType<string>().Distinct().ToList();
        if (chosen is [var name] && readers.FirstOrDefault(r => r.Reader == name) is { } adjudicated)
        {
            return (adjudicated, RecordReadRule.Adjudicated);
        }

        var accepted = readers.Where(r => r.Submitted!.History.Accepted).ToList();
        return accepted is [var one] ? (one, RecordReadRule.Accepted) : (null, RecordReadRule.OnlyReader);
    }
}
