using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>Whether an event counts, and where follow-up ends without one (FDA endpoints guidance, Table A; the EMA reading by options).</summary>
/// <remarks>
/// In this order: a new anti-cancer therapy before the event; an event after too long a gap, to which an assessment on the day of a death belongs; the event; nothing evaluable after
/// baseline; the last evaluable assessment. Symptomatic deterioration, toxicity and loss to follow-up change nothing by themselves.
/// </remarks>
internal static class Censoring
{
    /// <summary>The time to the event, or to the day on which follow-up ends.</summary>
    /// <param name="rule">Rule id of the endpoint.</param>
    /// <param name="followUp">The course.</param>
    /// <param name="start">Where this endpoint begins.</param>
    /// <param name="found">The event, if any.</param>
    public static TimeToEvent Of(string rule, CourseFollowUp followUp, ScanDate start, EndpointEvent? found) =>
        ByNewTherapy(rule, followUp, start, found)
            ?? ByMissedVisits(rule, followUp, start, found)
            ?? (found is { } seen ? Ended(rule, start, seen.Date, true, seen.Reason, Visit(seen)) : null)
            ?? NoEvent(rule, followUp, start);

    /// <summary>Censored where the time begins: without a baseline assessment nothing can be compared.</summary>
    public static TimeToEvent? ByMissingBaseline(string rule, CourseFollowUp followUp, ScanDate start) =>
        followUp.HasBaseline ? null : Ended(rule, start, start, false, EndpointReason.NoBaseline);

    /// <summary>Censored at the last evaluable assessment on or before a new therapy; one on the day of the event changes nothing.</summary>
    /// <remarks>An assessment whose last scan came after the therapy, and is what the event is dated to, is not yet one of them.</remarks>
    public static TimeToEvent? ByNewTherapy(string rule, CourseFollowUp followUp, ScanDate start, EndpointEvent? found)
    {
        if (!followUp.Options.CensorAtNewTherapy || followUp.Dates.NewTherapy is not { } therapy
            || (found is { } seen ? seen.Date.DaysSince(therapy) <= 0 : followUp.LastEvaluable() is null))
        {
            return null;
        }

        var last = found is { Visit: not null } later && later.SeenOn.DaysSince(therapy) <= 0 ? followUp.LastEvaluableBefore(later.SeenOn) : followUp.LastEvaluableUntil(therapy);
        return Ended(rule, start, last ?? start, false, EndpointReason.NewTherapy,
            [new("newTherapy", therapy.Text), .. found is { } censored ? Visit(censored) : []]);
    }

    /// <summary>A time to event with the dates compared. It never ends before it begins: a day before that, which only a contradictory record has, is 0 days.</summary>
    public static TimeToEvent Ended(string rule, ScanDate start, ScanDate date, bool isEvent, EndpointReason reason, ImmutableArray<Fact> more = default)
    {
        var end = date.DaysSince(start) < 0 ? start : date;
        return new(start, end, isEvent, reason)
        {
            Why = new(rule, [], [
                new("reason", reason.Word()), new("start", start.Text), new("date", end.Text), FactText.Number("days", end.DaysSince(start)), .. more.IsDefault ? [] : more]),
        };
    }

    private static TimeToEvent? ByMissedVisits(string rule, CourseFollowUp followUp, ScanDate start, EndpointEvent? found)
    {
        if (followUp.Options.LongestGapDays is not { } longest || found is not { } seen)
        {
            return null;
        }

        var last = (seen.Visit is null ? followUp.LastEvaluableUntil(seen.SeenOn) : followUp.LastEvaluableBefore(seen.SeenOn)) ?? start;
        var gap = seen.SeenOn.DaysSince(last);
        return gap <= longest ? null : Ended(rule, start, last, false, EndpointReason.MissedVisits,
            [FactText.Number("gapDays", gap), FactText.Number("limitDays", longest), .. Visit(seen)]);
    }

    private static TimeToEvent NoEvent(string rule, CourseFollowUp followUp, ScanDate start) => followUp.LastEvaluable() is { } last
        ? Ended(rule, start, last, false, EndpointReason.NoEvent)
        : Ended(rule, start, start, false, EndpointReason.NoPostBaseline);

    private static ImmutableArray<Fact> Visit(EndpointEvent seen) => seen.Visit is { } visit ? [new("visit", visit)] : [new("death", seen.Date.Text)];
}
