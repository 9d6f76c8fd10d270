namespace Recist.Rules;

/// <summary>TTP: from the start to progression. A death before it is no event: it ends follow-up at the last evaluable assessment, by an option on its own day.</summary>
internal static class TimeToProgression
{
    public static TimeToEvent Of(CourseFollowUp followUp) =>
        Of(RuleIds.EndpointTtp, followUp, Progression.First(followUp), followUp.Options.DeathWithoutProgression == DeathWithoutProgression.DeathDate);

    /// <summary>The time to progression under the rule of an endpoint that shares it.</summary>
    /// <param name="rule">Rule id of the endpoint.</param>
    /// <param name="followUp">The course.</param>
    /// <param name="progression">The progression that ends it, if any.</param>
    /// <param name="untilDeath">True where a death without progression ends follow-up on its own day.</param>
    public static TimeToEvent Of(string rule, CourseFollowUp followUp, EndpointEvent? progression, bool untilDeath)
    {
        if (Censoring.ByMissingBaseline(rule, followUp, followUp.Start) is { } noBaseline)
        {
            return noBaseline;
        }

        var death = Death.Of(followUp.Dates);
        return death is { } died && EndpointEvent.Earlier(progression, death) == died
            ? Censoring.ByNewTherapy(rule, followUp, followUp.Start, died) ?? Died(rule, followUp, died.Date, untilDeath)
            : Censoring.Of(rule, followUp, followUp.Start, progression);
    }

    private static TimeToEvent Died(string rule, CourseFollowUp followUp, ScanDate death, bool untilDeath) => Censoring.Ended(
        rule,
        followUp.Start,
        untilDeath ? death : followUp.LastEvaluableUntil(death) ?? followUp.Start,
        false,
        EndpointReason.Death,
        [new("death", death.Text)]);
}
