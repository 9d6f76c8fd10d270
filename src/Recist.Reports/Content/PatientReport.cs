using Recist.Reports.Content.Patient;
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
        ArgumentNullException.ThrowIfNull(facts);
        facts = PrintedFacts.Of(facts);
        var page = PatientPage.Of(facts);
        Block[] body = [.. MessageSection.Header(page), .. Body(page)];
        Block[] end = [.. AdviceSections.SupportAndAbout(page)];
        return new ReportDocument
        {
            Title = page.Words.One("title"),
            Language = page.Words.Language,
            Look = page.IsLargePrint ? Look.PatientLargePrint : Look.Patient,
            Paper = facts.Clinic.Paper,
            Furniture = new PageFurniture
            {
                HeaderStart = facts.Clinic.Name,
                HeaderEnd = page.Words.One("furniture.scan", ("date", page.Date(page.View.Current.Visit.Date))),
                FooterStart = page.Words.One("furniture.report", ("id", facts.ReportId)),
                PageLabel = page.Words.Raw("furniture.page"),
            },
            Blocks = [.. body, .. WordsSection.Of(page, [.. body, .. end]), .. end],
        };
    }

    /// <summary>
    /// What the report tells, as text: the message with its reasons, what it means, the picture, the advice, the scans, and the sheet of the drugs.
    /// Independent of the clinic's name, phones and style, of the person's name and print size, of appointments, of signatures and of a doctor's note.
    /// </summary>
    /// <param name="facts">What is known.</param>
    /// <exception cref="ArgumentException">The facts name a visit that the record does not hold.</exception>
    public static string Says(ReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var page = PatientPage.Of(facts with
        {
            Clinic = new ClinicCard("", ""),
            Person = new Person(Language: facts.Person?.Language ?? new Person().Language),
            Plan = null,
            SignOff = null,
            NoteToPatient = null,
        });
        Block[] body = [.. Body(page)];
        return string.Join('\n', body.Concat(WordsSection.Of(page, body)).Select(ReportText.Of));
    }

    /// <summary>True where a clinician has reviewed the wording that a person would get.</summary>
    /// <param name="language">BCP 47 tag of the language asked for; without a pack of its own it reads English.</param>
    /// <remarks>Unreviewed wording may be released only where <see cref="ClinicCard.AllowsUnreviewedWording"/>.</remarks>
    public static bool IsWordingReviewed(string? language) => PatientPack.For(language).IsReviewed;

    /// <summary>BCP 47 tags of the languages that the patient edition is written in.</summary>
    public static IReadOnlyList<string> Languages => PatientPack.Languages;

    /// <summary>True where the patient edition is written in a language, or in the one that its tag begins with.</summary>
    /// <param name="language">BCP 47 tag such as <c>en-GB</c>.</param>
    public static bool IsWritten(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Languages.Any(l => language == l || language.StartsWith(l + "-", StringComparison.Ordinal));
    }

    private static IEnumerable<Block> Body(PatientPage page) =>
    [
        .. MessageSection.Cover(page),
        .. MessageSection.Message(page),
        .. PictureSection.Of(page),
        .. MessageSection.Meaning(page),
        .. NoteSection.Of(page),
        .. AdviceSections.Scan(page),
        .. AdviceSections.Next(page),
        .. AdviceSections.Questions(page),
        .. ScansSection.Of(page),
        .. AdviceSections.Grow(page),
        .. ChemotherapySection.Of(page),
    ];
}
