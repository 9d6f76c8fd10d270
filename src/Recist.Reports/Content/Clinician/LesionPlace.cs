using Recist.Reports.Document;

namespace Recist.Reports.Content.Clinician;

/// <summary>Where a lesion is and how it was imaged, as the clinic wrote it.</summary>
internal static class LesionPlace
{
    /// <summary>Id and place, as the first cell of a row.</summary>
    public static RichText Titled(Lesion lesion, IEnumerable<VisitAssessment> visits) =>
        RichText.Of(Run.Strong(lesion.Id), Run.Muted(" " + Of(lesion, visits)));

    public static string Of(Lesion lesion, IEnumerable<VisitAssessment> visits)
    {
        var method = visits.SelectMany(v => v.Visit.Measurements).FirstOrDefault(m => m.Lesion == lesion.Id && m.Method is not null)?.Method
            ?? lesion.AtBaseline?.Modality?.ToString();
        var parts = new[] { lesion.Organ, lesion.Site, method }.Where(p => !string.IsNullOrWhiteSpace(p));
        var text = string.Join(", ", parts);
        return text.Length == 0 ? Words.ClinicianWords.None : text;
    }
}
