using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Reports.Content.Patient;

/// <summary>Sections 5 to 7 and 11: what a scan measures, what happens next, questions, support, about.</summary>
internal static class AdviceSections
{
    public static IEnumerable<Block> Scan(PatientPage page) =>
    [
        page.Heading("h.scan"), page.Paragraph("scan"), page.Paragraph("scan.wobble"), page.Paragraph("scan.limits"),
    ];

    public static IEnumerable<Block> Next(PatientPage page)
    {
        var (words, clinic) = (page.Words, page.Clinic);
        yield return page.Heading("h.next");
        yield return PatientPage.Bullets(
            words.One("next.review"),
            NextScan(page) is { } date ? words.One("next.scan", ("date", date)) : words.One("next.scan-unknown"),
            words.One("next.no-stop"),
            clinic.Phone is { } phone ? words.One("next.call-phone", ("phone", phone)) : words.One("next.call"),
            clinic.EmergencyPhone is { } emergency ? words.One("next.emergency-phone", ("phone", emergency)) : words.One("next.emergency"));
    }

    public static IEnumerable<Block> Questions(PatientPage page)
    {
        var key = page.Message.IsProgression ? "questions.pd" : page.Message.Key == "baseline" ? "questions.baseline" : "questions";
        yield return page.Heading("h.questions");
        yield return new CheckList([.. page.Words.Many(key).Select(RichText.FromString)], 2) { WriteInAlt = page.Words.One("questions.write-in") };
    }

    public static IEnumerable<Block> Grow(PatientPage page) => !page.Message.IsProgression
        ? []
        : [page.Heading("h.grow"), page.Paragraph("grow"), page.Paragraph("grow.why"), page.Paragraph("grow.next"), page.Paragraph("grow.often")];

    public static IEnumerable<Block> SupportAndAbout(PatientPage page)
    {
        var words = page.Words;
        yield return page.Heading("h.support");
        yield return page.Paragraph("support");
        if (page.Clinic.SupportPhone is { } phone)
        {
            yield return page.Paragraph("support.phone", ("phone", phone));
        }

        yield return page.Heading("h.about");
        yield return page.View.Facts.SignOff is { } sign
            ? page.Paragraph(sign.IsReprint ? "about.reprint" : "about.signed", ("date", PlainWriting.Date(DateOnly.FromDateTime(sign.At.DateTime), page.Clinic.Locale)))
            : page.Paragraph("about");
        yield return new Paragraph(Run.Muted(words.One("about.rules", ("rules", Rules(page.View.History.Options.Criteria)), ("version", words.Version))));
    }

    /// <summary>The name of the criteria; the version of RECIST stands apart from the word that the glossary explains.</summary>
    private static string Rules(Criteria criteria) => criteria switch
    {
        Criteria.Recist11 => "RECIST (1.1)",
        Criteria.Recist10 => "RECIST (1.0)",
        _ => criteria.Code(),
    };

    /// <summary>Only a booked day after this scan is printed: a day that nobody booked would be a promise.</summary>
    private static string? NextScan(PatientPage page) =>
        page.View.Facts.Plan?.NextScan is { } day && day > page.View.Current.Visit.Date.Latest
            ? PlainWriting.Date(day, page.Clinic.Locale)
            : null;
}
