using System.Collections.Immutable;

namespace Recist;

/// <summary>Where several readers of one course differ (Ford 2016, J Clin Trials 6(5)).</summary>
/// <param name="Reads">The reads in the order of the readers' names.</param>
/// <param name="Discordances">Visits in the order of their dates, then best responses, then dates.</param>
public sealed record ReaderComparison(ImmutableArray<Assessment> Reads, ImmutableArray<Discordance> Discordances)
{
    /// <summary>True where readers differ in what an adjudicator is asked for: the best response that counts, or the day of response or progression.</summary>
    public bool NeedsAdjudication => Discordances.Any(d => d.Kind switch
    {
        DiscordanceKind.VisitResponse => false,
        DiscordanceKind.BestUnconfirmed => !Reads[0].History.Options.ConfirmationRequired,
        DiscordanceKind.BestConfirmed => Reads[0].History.Options.ConfirmationRequired,
        _ => true,
    });

    /// <summary>Compares the reads of one course; each is taken as it stands.</summary>
    /// <param name="reads">One per reader, in any order.</param>
    /// <exception cref="ArgumentException">The reads are of several patients or courses: a bug of the caller.</exception>
    public static ReaderComparison Of(ImmutableArray<Assessment> reads)
    {
        if (reads.Select(r => (r.History.Study, r.History.Course, r.History.Patient)).Distinct().Count() > 1)
        {
            throw new ArgumentException("Only reads of one patient and course can be compared.", nameof(reads));
        }

        ImmutableArray<Assessment> ordered = [.. reads.OrderBy(r => r.History.Reader, StringComparer.Ordinal)];
        return new(ordered,
        [
            .. Visits(ordered),
            .. Differ(ordered, DiscordanceKind.BestUnconfirmed, r => r.Best.Unconfirmed.Code()),
            .. Differ(ordered, DiscordanceKind.BestConfirmed, r => r.Best.Confirmed.Code()),
            .. Differ(ordered, DiscordanceKind.FirstResponseDate, r => r.Endpoints.ResponseDuration?.Start.Text),
            .. Differ(ordered, DiscordanceKind.ProgressionDate, r => r.Visits.FirstOrDefault(IsProgression)?.Visit.Date.Text),
        ]);
    }

    /// <summary>A visit that one reader does not have is no difference of response.</summary>
    private static IEnumerable<Discordance> Visits(ImmutableArray<Assessment> reads) => VisitOrder.Of(reads
        .SelectMany(r => r.Visits)
        .Where(v => v.OverallFinal is not null)
        .GroupBy(v => v.Visit.Label, StringComparer.Ordinal)
        .Where(g => g.Select(v => v.OverallFinal).Distinct().Count() > 1)
        .Select(g => g.MinBy(v => v.Visit.Date)!.Visit))
        .Select(v => new Discordance(DiscordanceKind.VisitResponse, v.Label, Values(reads, r => ResponseAt(r, v.Label))));

    private static IEnumerable<Discordance> Differ(ImmutableArray<Assessment> reads, DiscordanceKind kind, Func<Assessment, string?> value)
    {
        var values = Values(reads, value);
        return values.Select(v => v.Value).Distinct(StringComparer.Ordinal).Count() > 1 ? [new Discordance(kind, null, values)] : [];
    }

    private static ImmutableArray<ReaderValue> Values(ImmutableArray<Assessment> reads, Func<Assessment, string?> value) =>
        [.. reads.Select(r => new ReaderValue(r.History.Reader, value(r)))];

    private static string? ResponseAt(Assessment read, string label) =>
        read.Visits.FirstOrDefault(v => v.Visit.Label == label)?.OverallFinal?.Code();

    private static bool IsProgression(VisitAssessment visit) => visit.OverallFinal is OverallResponse.PD or OverallResponse.IUPD or OverallResponse.ICPD;
}
