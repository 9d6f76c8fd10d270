using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Joins what several uploads say of the dates of a course.</summary>
internal static class DateStatements
{
    public static PatientDates Join(ImmutableArray<Statement> statements, ICollection<Complaint> problems)
    {
        ScanDate? One(Func<PatientDates, ScanDate?> date) =>
            Statement.Latest(statements.Select(s => (s.Sha, s.Facts)), f => date(f.Dates), problems);

        return new PatientDates
        {
            Start = One(d => d.Start),
            Reference = One(d => d.Reference),
            Death = One(d => d.Death),
            NewTherapy = One(d => d.NewTherapy),
            SymptomaticDeterioration = One(d => d.SymptomaticDeterioration),

            // Each visit moves it on, so that a later day contradicts nothing.
            LastKnownAlive = statements.Select(s => s.Facts.Dates.LastKnownAlive).Max(Comparer<ScanDate?>.Default),
            BaselineMissing = statements.Any(s => s.Facts.Dates.BaselineMissing),
        };
    }
}
