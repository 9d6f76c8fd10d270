using System.Collections.Immutable;

namespace Recist;

/// <summary>The one read of a course that counts for the patient: a pointer to what one reader made of it, never a mixture of several.</summary>
/// <remarks>
/// Independent review has two blinded readers and lets a third choose between them (Ford 2016, J Clin Trials 6(5)). Whoever chooses takes a whole
/// read. It can only be had from <see cref="Of"/>, which returns one of the reads given to it.
/// </remarks>
public sealed class StandingRead
{
    private StandingRead(Assessment read, RecordReadRule rule) => (Read, Rule) = (read, rule);

    /// <summary>The whole read, as its reader left it.</summary>
    public Assessment Read { get; }

    /// <summary>Why it counts.</summary>
    public RecordReadRule Rule { get; }

    /// <summary>Who read; null where the file names nobody.</summary>
    public string? Reader => Read.History.Reader;

    /// <summary>The adjudicated read, else the accepted one, else that of the reader whom the clinic named, else the only one.</summary>
    /// <param name="reads">One per reader of one course.</param>
    /// <param name="adjudicated">The reader whose read the adjudicator chose; empty where none was chosen, several where the records contradict each other.</param>
    /// <param name="named">The reader whom the clinic named; null where it named nobody.</param>
    /// <returns>
    /// Null where several read and nothing says whose read counts, or where what says it fits several or none. A choice of the adjudicator that
    /// fits no read is not replaced by another rule: that would put a read in force that was not chosen.
    /// </returns>
    public static StandingRead? Of(ImmutableArray<Assessment> reads, ImmutableArray<string> adjudicated, string? named)
    {
        if (!adjudicated.IsEmpty)
        {
            return adjudicated is [var name] && One(a => a.History.Reader == name) is { } chosen
                ? new(chosen, reads.Length == 1 ? RecordReadRule.OnlyReader : RecordReadRule.Adjudicated)
                : null;
        }

        return reads is [var single] ? new(single, RecordReadRule.OnlyReader)
            : One(a => a.History.Accepted) is { } accepted ? new(accepted, RecordReadRule.Accepted)
            : named is not null && One(a => a.History.Reader == named) is { } own ? new(own, RecordReadRule.NamedByClinic)
            : null;

        Assessment? One(Func<Assessment, bool> wanted) => reads.Where(wanted).Take(2).ToList() is [var only] ? only : null;
    }
}
