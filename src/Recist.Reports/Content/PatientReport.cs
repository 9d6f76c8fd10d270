using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content;

/// <summary>The patient edition: one message in plain words, what it means, and what to do next.</summary>
public static class PatientReport
{
    /// <summary>Writes the report of one visit.</summary>
    /// <param name="facts">What is known; the same facts give the same document.</param>
    /// <exception cref="ArgumentException">The facts name a visit that the record does not hold.</exception>
    public static ReportDocument Compose(ReportFacts facts)
    {
        var view = CourseView.Of(facts);
        return new ReportDocument
        {
            Title = "Your scan results",
            Language = "en",
            Look = facts.Person?.LargePrint == true ? Look.PatientLargePrint : Look.Patient,
            Paper = facts.Clinic.Paper,
            Furniture = new PageFurniture { FooterStart = facts.ReportId, PageLabel = ClinicianWords.PageLabel },
            Blocks = [new Heading(1, "Your scan results"), new Paragraph(view.Current.Visit.Label)],
        };
    }

    /// <summary>True where a clinician has reviewed the wording of a language.</summary>
    /// <param name="language">BCP 47 tag of the language asked for; without a pack of its own it reads English.</param>
    /// <remarks>Unreviewed wording may be released only where <see cref="ClinicCard.AllowsUnreviewedWording"/>.</remarks>
    public static bool IsWordingReviewed(string language) => language.Length == 0;
}
