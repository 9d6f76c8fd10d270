using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content;

/// <summary>The weekly summary of one clinic: what needs action first, then results, then the cohort.</summary>
public static class WeeklySummary
{
    /// <summary>Writes the summary of one week; an empty week gives a summary too.</summary>
    public static ReportDocument Compose(WeeklyFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new ReportDocument
        {
            Title = "Weekly summary",
            Language = "en",
            Look = Look.Clinician,
            Paper = facts.Clinic.Paper,
            Furniture = new PageFurniture { HeaderStart = facts.Clinic.Name, PageLabel = ClinicianWords.PageLabel },
            Blocks = [new Heading(1, "Weekly summary")],
        };
    }
}
