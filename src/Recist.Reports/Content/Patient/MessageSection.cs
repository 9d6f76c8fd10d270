using Recist.Reports.Document;
using Recist.Reports.Fonts;

namespace Recist.Reports.Content.Patient;

/// <summary>Sections 1, 2 and 4: whose report it is, the one message, and what it does and does not mean.</summary>
internal static class MessageSection
{
    public static IEnumerable<Block> Header(PatientPage page)
    {
        yield return new Heading(1, page.Words.One("title"));
        yield return new KeyValues([.. Pairs(page)]);
        if (!page.Words.IsReviewed)
        {
            yield return new Paragraph(Run.Strong(page.Words.One("not-reviewed"), Tone.Attention));
        }
    }

    /// <summary>A page before a hard result, so that the reader chooses when to read on.</summary>
    public static IEnumerable<Block> Cover(PatientPage page)
    {
        if (!page.Message.IsProgression)
        {
            yield break;
        }

        var lines = page.Words.Many("cover").Select(RichText.FromString);
        yield return new Callout(
            Tone.Plain,
            page.Words.One("cover.title"),
            [.. lines, .. page.Clinic.Phone is { } phone ? [page.Words.One("cover.phone", ("phone", phone))] : Array.Empty<RichText>()]);
        yield return new PageBreak();
    }

    public static IEnumerable<Block> Message(PatientPage page)
    {
        var sentences = page.Words.Many(page.Message.Key + ".message", page.Message.Values.AsSpan());
        yield return page.Heading("h.message");
        yield return new Callout(
            Tones.Of(CourseView.Standing(page.View.Current)),
            page.Words.One(page.Message.Key + ".title"),
            [
                Run.Strong(string.Join(' ', sentences.Take(2))),
                .. sentences.Length > 2 ? [string.Join(' ', sentences.Skip(2))] : Array.Empty<RichText>(),
                .. page.Message.Box is { } box ? [page.Words.One(box.Key, box.Values.AsSpan())] : Array.Empty<RichText>(),
                .. page.Message.IsProgression ? [page.Words.One("pd.care")] : Array.Empty<RichText>(),
            ]);
    }

    public static IEnumerable<Block> Meaning(PatientPage page) =>
    [
        page.Heading("h.means"),
        PatientPage.Bullets(page.Means()),
        page.Heading("h.not"),
        PatientPage.Bullets(page.MeansNot()),
    ];

    private static IEnumerable<KeyValue> Pairs(PatientPage page)
    {
        var (words, person) = (page.Words, page.View.Facts.Person);
        if (person?.Name is { Length: > 0 } name)
        {
            var born = person.BirthYear is { } year ? ", " + words.One("header.born", ("year", year.ToString(System.Globalization.CultureInfo.InvariantCulture))) : "";
            yield return new(words.One("header.for"), name + born);
        }

        // A name by code points is nobody's to read: the number says whose report it is.
        if (person?.Name is not { Length: > 0 } read || Printable.Missing(read).Count > 0)
        {
            yield return new(words.One("header.number"), page.View.History.Patient);
        }

        yield return new(words.One("header.scan-date"), page.Date(page.View.Current.Visit.Date));
        yield return new(words.One("header.clinic"), page.Clinic.Name);
        if (page.Clinic.Phone is { } phone)
        {
            yield return new(words.One("header.phone"), phone);
        }
    }
}
