using Recist.Reports.Content.Weekly;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content;

/// <summary>The weekly summary of one clinic: what needs action first, then results, then the cohort.</summary>
public static class WeeklySummary
{
    /// <summary>Writes the summary of one week; an empty week gives a summary too. It names subjects by id only.</summary>
    public static ReportDocument Compose(WeeklyFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var namesCodePoints = PrintedWeek.NamesCodePoints(facts);
        facts = PrintedWeek.Of(facts);
        var page = new WeeklyPage(facts, Notation.Of(facts.Clinic));
        var title = WeeklyWords.Title(facts.IsoYear, facts.IsoWeek, facts.Edition);
        return new ReportDocument
        {
            Title = title,
            Language = WeeklyWords.Language,
            Look = Look.Clinician,
            Paper = facts.Clinic.Paper,
            Furniture = new PageFurniture
            {
                HeaderStart = facts.Clinic.Name,
                HeaderEnd = title,
                FooterStart = WeeklyWords.BannerTitle,
                PageLabel = WeeklyWords.PageLabel,
            },
            Blocks =
            [
                .. HeadlineBlock.Of(page),
                .. ResultBlocks.Progressions(page),
                .. ResultBlocks.Others(page),
                .. TaskBlocks.Due(page),
                .. TaskBlocks.Refused(page),
                .. TaskBlocks.Waiting(page),
                .. TaskBlocks.Differences(page),
                .. CohortBlock.Of(page),
                new Heading(2, WeeklyWords.DefinitionsHeading),
                new BulletList([.. WeeklyWords.Definitions.Concat(namesCodePoints ? [ClinicianWords.CodePointsDefinition] : []).Select(RichText.FromString)]),
            ],
        };
    }

    /// <summary>The headline figures of a week, to be kept for the comparison of the week after.</summary>
    public static WeeklyCounts Count(WeeklyFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var responses = facts.Results.Select(ResultBlocks.Response).ToArray();
        var sunday = facts.Monday.AddDays(6);
        return new(
            responses.Count(r => r is not null),
            responses.Count(r => r?.IsProgression() == true),
            responses.Count(r => r?.IsObjective() == true),
            facts.Refused.Length,
            facts.Due.Count(d => d.Expected < sunday),
            facts.Waiting.Length);
    }
}
