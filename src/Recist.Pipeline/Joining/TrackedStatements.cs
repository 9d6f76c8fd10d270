using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>What several uploads say of a reader's course, with lesions of one tracking id under one id, and others under others.</summary>
internal static class TrackedStatements
{
    /// <summary>Statements and visits with their lesions named alike; unchanged where no upload has tracking ids.</summary>
    public static (ImmutableArray<Statement> Statements, ImmutableArray<StandingVisit> Visits) Alike(
        ImmutableArray<Statement> statements, ImmutableArray<StandingVisit> visits)
    {
        var names = LesionIdentity.Names([.. statements.Select(s => (s.First, (IEnumerable<Lesion>)s.Facts.Lesions))]);
        if (names.All(n => n.Count == 0))
        {
            return (statements, visits);
        }

        var ofVisit = new Dictionary<VisitRef, IReadOnlyDictionary<string, string>>();
        foreach (var (statement, own) in statements.Zip(names))
        {
            foreach (var visit in statement.Facts.Visits)
            {
                ofVisit.TryAdd(visit, own);
            }
        }

        return (
            [.. statements.Select((s, i) => s with { Facts = Named(s.Facts, names[i]) })],
            [.. visits.Select(v => ofVisit.TryGetValue(v.Record.Ref, out var own) ? Named(v, own) : v)]);
    }

    private static StandingVisit Named(StandingVisit visit, IReadOnlyDictionary<string, string> names) =>
        visit with { Visit = LesionIdentity.Named(visit.Visit, names) };

    private static ReaderFacts Named(ReaderFacts facts, IReadOnlyDictionary<string, string> names) =>
        facts with { Lesions = [.. facts.Lesions.Select(l => LesionIdentity.Named(l, names))] };
}
