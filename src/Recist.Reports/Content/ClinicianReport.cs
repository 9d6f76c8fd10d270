using Recist.Reports.Content.Clinician;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content;

/// <summary>The clinician edition: the verdict, every number behind it, the rules in force and where the numbers came from.</summary>
public static class ClinicianReport
{
    /// <summary>Writes the report of one visit.</summary>
    /// <param name="facts">What is known; the same facts give the same document.</param>
    /// <exception cref="ArgumentException">The facts name a visit that the record does not hold.</exception>
    public static ReportDocument Compose(ReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        facts = PrintedFacts.Of(facts);
        var view = CourseView.Of(facts);
        return new ReportDocument
        {
            Title = ClinicianWords.DocumentTitle(view.History.Options.Criteria, view.Current.Visit.Label),
            Language = ClinicianWords.Language,
            Look = Look.Clinician,
            Paper = facts.Clinic.Paper,
            Furniture = HeaderBlock.Furniture(view),
            Blocks =
            [
                .. HeaderBlock.Of(view),
                .. VerdictBlock.Of(view),
                .. BurdenBlock.Of(view),
                .. ByVisitBlock.Of(view),
                .. EndpointsBlock.Of(view),
                .. TargetBlock.Of(view),
                .. HeatMapBlock.Of(view),
                .. NonTargetBlock.Of(view),
                .. NewLesionBlock.Of(view),
                .. ReadersBlock.Of(view),
                .. QualityBlock.Of(view),
                .. RulesBlock.Of(view),
                .. HistoryBlock.Of(view),
                .. ProvenanceBlock.Of(view),
                .. SignatureBlock.Of(view),
            ],
        };
    }
}
