using System.Collections.Immutable;
using System.Globalization;

namespace Recist.Rules;

/// <summary>A best overall response with the rule and the visits that gave it.</summary>
/// <param name="Response">The response.</param>
/// <param name="Rule">Rule id.</param>
/// <param name="At">The assessment it stems from; null where none was counted.</param>
/// <param name="ConfirmedBy">The assessment that confirmed it; null where nothing needed confirming.</param>
internal readonly record struct BestVerdict(OverallResponse Response, string Rule, CountedAssessment? At = null, CountedAssessment? ConfirmedBy = null)
{
    /// <summary>True where SD rests on a CR and the source does not tell whether disease was measured.</summary>
    public bool TargetsAreUnknown { get; init; }

    /// <summary>What else the reason compares: the response that was not confirmed, the one that came too early.</summary>
    public ImmutableArray<Fact> Further { get; init; } = [];

    /// <summary>The reason: response, visit and day, and what confirmed it.</summary>
    public Reason Reason
    {
        get
        {
            var facts = new List<Fact> { new("best", Response.Code()) };
            if (At is { } at)
            {
                facts.Add(new("visit", at.Visit));
                facts.Add(new("days", at.Day.ToString(CultureInfo.InvariantCulture)));
            }

            if (ConfirmedBy is { } by)
            {
                facts.Add(new("confirmedBy", by.Visit));
                facts.Add(new("daysBetween", (by.Day - At!.Day).ToString(CultureInfo.InvariantCulture)));
            }

            if (TargetsAreUnknown)
            {
                facts.Add(new("targets", "unknown"));
            }

            facts.AddRange(Further);
            return new(Rule, [], [.. facts]);
        }
    }
}
