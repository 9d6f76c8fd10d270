using Recist.Reports.Content;
using Recist.Reports.Document;
using Recist.Reports.Words;

namespace Recist.Tests.Reports;

public class ReadabilityTests
{
    /// <summary>Terms that a report has to name; it explains each of them.</summary>
    private static readonly string[] Exempt = ["Response Evaluation Criteria in Solid Tumors", "not evaluable", "non-CR/non-PD", "Non-CR/non-PD", "chemotherapy", "Chemotherapy", "Mitotic inhibitors", "paclitaxel (Taxol)", "Antimetabolites", "fluorouracil (Adrucil)"];

    public static TheoryData<string> Cases => [.. ReportCases.All.Keys];

    [Theory]
    [InlineData("scan", 1)]
    [InlineData("tumor", 2)]
    [InlineData("measured", 2)]
    [InlineData("treatment", 2)]
    [InlineData("disease", 2)]
    [InlineData("progressive", 3)]
    [InlineData("evaluable", 5)]
    [InlineData("little", 2)]
    [InlineData("sizes", 2)]
    [InlineData("started", 2)]
    [InlineData("radio", 3)]
    public void Syllables_are_counted_as_spoken(string word, int expected) => Assert.InRange(Readability.SyllablesOf(word), expected - (expected > 3 ? 1 : 0), expected);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_section_reads_at_sixth_grade_or_below(string name)
    {
        foreach (var (heading, text) in Sections(PatientReport.Compose(ReportCases.All[name])))
        {
            var score = Readability.Of(text);
            Assert.True(score.FleschKincaid <= (heading == "About chemotherapy" ? 9.0 : 6.0), $"{heading}: grade {score.FleschKincaid:F1}");
            Assert.True(score.LongestSentence <= 25, $"{heading}: a sentence of {score.LongestSentence} words");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_whole_report_reads_at_sixth_grade_and_below_smog_8(string name)
    {
        var text = string.Join('\n', Sections(PatientReport.Compose(ReportCases.All[name])).Select(s => s.Text));
        var score = Readability.Of(text);
        Assert.True(score.Sentences >= 30, $"{score.Sentences} sentences are too few for SMOG");
        Assert.True(score.FleschKincaid <= 6.0, $"grade {score.FleschKincaid:F1}");
        Assert.True(score.MeanSentence <= 12, $"mean of {score.MeanSentence:F1} words");
        Assert.True(score.Smog <= 8.0, $"SMOG {score.Smog:F1}");
    }

    [Fact]
    public void Every_message_of_the_wording_passes_by_itself()
    {
        var pack = PatientPack.For("en");
        foreach (var key in pack.Keys.Where(k => k.EndsWith(".message", StringComparison.Ordinal) || k.EndsWith(".means", StringComparison.Ordinal) || k.EndsWith(".not", StringComparison.Ordinal)))
        {
            var isProgression = key.StartsWith("pd-", StringComparison.Ordinal) && key.EndsWith(".message", StringComparison.Ordinal);
            var text = Plain(pack.One(key, Values) + (isProgression ? " " + pack.One("pd.care") : ""));
            var score = Readability.Of(text);
            Assert.True(score.FleschKincaid <= 6.0, $"{key}: grade {score.FleschKincaid:F1}");
            Assert.True(score.LongestSentence <= 25, $"{key}: a sentence of {score.LongestSentence} words");
        }
    }

    [Fact]
    public void The_gate_catches_a_sentence_from_a_guideline()
    {
        const string Copied = "Unequivocal progression of existing non-target lesions or the appearance of additional lesions is considered indicative of progression.";
        Assert.True(Readability.Of(Copied).FleschKincaid > 12);
    }

    private static readonly (string, string)[] Values = [("percent", "42"), ("smallestDate", "March 2, 2026"), ("firstPercent", "12")];

    /// <summary>The running text under each heading: lists and paragraphs, without labels, tables of dates and captions.</summary>
    private static IEnumerable<(string Heading, string Text)> Sections(ReportDocument document)
    {
        var (heading, lines) = ("", new List<string>());
        foreach (var block in document.Blocks)
        {
            if (block is Heading next)
            {
                if (lines.Count > 0)
                {
                    yield return (heading, Plain(string.Join('\n', lines)));
                }

                (heading, lines) = (next.Text, []);
            }

            lines.AddRange(Lines(block));
        }

        yield return (heading, Plain(string.Join('\n', lines)));
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph p when p.Text.Runs.All(r => r.Tone == Tone.Plain) => [p.Text.Plain],
        Callout c => [c.Title + ".", .. c.Paragraphs.Select(p => p.Plain)],
        BulletList b => b.Items.Select(i => i.Plain),
        CheckList c => c.Items.Select(i => i.Plain),
        DataTable t when t.Columns.Count == 2 => t.Rows.Select(r => r.Cells[1].Plain),
        _ => [],
    };

    private static string Plain(string text) => Exempt.Aggregate(text, (t, term) => t.Replace(term, "this", StringComparison.Ordinal));
}
