using System.Collections.Immutable;

namespace Recist.Reports.Content;

/// <summary>A course as one report shows it: the visits up to the one reported.</summary>
internal sealed record CourseView(ReportFacts Facts, ImmutableArray<VisitAssessment> Visits)
{
    /// <summary>The visit reported.</summary>
    public VisitAssessment Current => Visits[^1];

    /// <summary>The baseline visit, or null where the course has none.</summary>
    public VisitAssessment? Baseline => Visits.FirstOrDefault(v => v.Visit.IsBaseline);

    /// <summary>The history that was assessed.</summary>
    public PatientHistory History => Facts.Record.History;

    /// <summary>Lesions of a role, in the history's order.</summary>
    public ImmutableArray<Lesion> Lesions(LesionRole role) => [.. History.Lesions.Where(l => l.Role == role)];

    /// <summary>True where later visits of the course are known.</summary>
    public bool HasLaterVisits => Visits.Length < Facts.Record.Visits.Length;

    /// <summary>True where a length of the visit is a tenth, or ten times, of those beside it: its verdict waits for the unit.</summary>
    public bool IsUnitDoubtful(VisitAssessment visit) => Facts.Record.IsUnitToCheck(visit.Visit.Label);

    /// <summary>The response as it stands today: after back-dating where a later visit decided it.</summary>
    public static OverallResponse? Standing(VisitAssessment visit) => visit.OverallFinal ?? visit.Overall;

    /// <summary>The visits that a report of <paramref name="facts"/> shows.</summary>
    /// <exception cref="ArgumentException">The record has no visit, or none of that label: a bug of the caller.</exception>
    public static CourseView Of(ReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var visits = facts.Record.Visits;
        var last = facts.Visit is null
            ? visits.Length - 1
            : visits.Select((v, i) => (v, i)).Where(x => x.v.Visit.Label == facts.Visit).Select(x => x.i).DefaultIfEmpty(-1).First();
        if (last < 0)
        {
            throw new ArgumentException("A report needs a visit of the record.", nameof(facts));
        }

        return new(facts, visits[..(last + 1)]);
    }
}
