using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Cli.Inputs;

/// <summary>One patient and course as all readers saw it.</summary>
/// <param name="Study">Study id.</param>
/// <param name="Course">Course.</param>
/// <param name="Patient">The clinic's patient id.</param>
/// <param name="Readers">One per reader, in the order of the readers' names.</param>
internal sealed record PatientReads(string Study, string Course, string Patient, ImmutableArray<AssessedPatient> Readers)
{
    /// <summary>The read that stands; null where nothing says which.</summary>
    public StandingRead? Standing { get; } = StandingRead.Of([.. Readers.Select(r => r.Assessment!)], Adjudication.Chosen(Readers.Select(r => r.Submitted!)), named: null);

    /// <summary>In what the readers differ.</summary>
    public ReaderComparison Comparison { get; } = ReaderComparison.Of([.. Readers.Select(r => r.Assessment!)]);

    /// <summary>All assessed patients of an intake, in their order.</summary>
    public static IEnumerable<PatientReads> Of(Intake intake) => intake.Patients
        .Where(p => p.Assessment is not null)
        .GroupBy(p => (p.Study, p.Course, p.Patient))
        .Select(g => new PatientReads(g.Key.Study, g.Key.Course, g.Key.Patient, [.. g.OrderBy(p => p.Reader, StringComparer.Ordinal)]));
}
