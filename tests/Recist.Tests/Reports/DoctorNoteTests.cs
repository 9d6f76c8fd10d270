using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Reports.Pdf;
using UglyToad.PdfPig;

namespace Recist.Tests.Reports;

/// <summary>A doctor's note on the patient edition.</summary>
public class DoctorNoteTests
{
    private const string Arabic = "\u0623\u062d\u0633\u0646\u062a\u060c \u0646\u0644\u062a\u0642\u064a \u0641\u064a \u0627\u0644\u0633\u0627\u0639\u0629 10:30 \u064a\u0648\u0645 \u0627\u0644\u0627\u062b\u0646\u064a\u0646. ";

    private static readonly DoctorNote Note = new("You did well, {name}.\n\n<b>See you</b> on Monday.", "Dr. Ada Example", new(2026, 6, 3));

    public static TheoryData<string, string> Worst { get; } = new()
    {
        { "one word of 600", new string('W', 600) },
        { "Arabic", string.Concat(Enumerable.Repeat(Arabic, 20))[..500].Trim() + " " + new string('x', 99) },
        { "300 lines", string.Join('\n', Enumerable.Repeat("i", 300)) },
    };

    [Fact]
    public void A_note_is_printed_as_it_was_typed_with_its_author_and_day_below()
    {
        var blocks = PatientReport.Compose(ReportCases.All["stable"] with { NoteToPatient = Note }).Blocks.ToList();
        int at = blocks.FindIndex(b => b is Heading { Text: "A note from your doctor" });
        Assert.Equal(
            ["You did well, {name}.", "<b>See you</b> on Monday.", "Dr. Ada Example June 3, 2026"],
            blocks.Skip(at + 1).TakeWhile(b => b is Paragraph).Select(ReportText.Of));
    }

    [Fact]
    public void Without_a_note_nothing_of_it_is_printed_and_no_other_edition_has_it()
    {
        var facts = ReportCases.All["stable"];
        Assert.DoesNotContain(PatientReport.Compose(facts).Blocks, b => b is Heading { Text: "A note from your doctor" });
        Assert.DoesNotContain("You did well", string.Join('\n', ClinicianReport.Compose(facts with { NoteToPatient = Note }).Blocks.Select(ReportText.Of)));
        Assert.Equal(PatientReport.Says(facts), PatientReport.Says(facts with { NoteToPatient = Note with { Text = "tumor" } }));
    }

    [Fact]
    public void A_note_in_Arabic_ends_with_its_full_stop_on_the_left()
    {
        using var bytes = new MemoryStream();
        new BuiltInRenderer().Render(PatientReport.Compose(ReportCases.All["stable"] with { NoteToPatient = Note with { Text = Arabic.Trim() } }), bytes);
        using var pdf = PdfDocument.Open(bytes.ToArray());
        var letters = pdf.GetPages().SelectMany(p => p.Letters).ToList();
        var first = letters.First(l => l.Value is [>= '\u0600' and <= '\u06ff', ..]);
        var line = letters.Where(l => Math.Abs(l.StartBaseLine.Y - first.StartBaseLine.Y) < 1).ToList();
        Assert.Equal(".", line.MinBy(l => l.BoundingBox.Left)!.Value);
    }

    [Theory]
    [MemberData(nameof(Worst))]
    public void The_longest_note_stays_on_the_paper_in_large_print(string what, string text)
    {
        var facts = ReportCases.All["stable"] with
        {
            Person = new("Ana", 1961) { LargePrint = true },
            NoteToPatient = Note with { Text = text, Author = new string('N', 200) },
        };
        using var bytes = new MemoryStream();
        new BuiltInRenderer().Render(PatientReport.Compose(facts), bytes);
        if (Environment.GetEnvironmentVariable("RECIST_NOTE_PDF") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, what + ".pdf"), bytes.ToArray());
        }

        using var pdf = PdfDocument.Open(bytes.ToArray());
        Assert.All(pdf.GetPages().SelectMany(p => p.Letters.Select(l => (l, p))), drawn => Assert.True(
            drawn.l.BoundingBox.Left >= 0 && drawn.l.BoundingBox.Right <= drawn.p.Width && drawn.l.BoundingBox.Bottom >= 0));
    }
}
