using Recist.Reports.Content;
using Recist.Reports.Document;

namespace Recist.Tests.Reports.Printing;

/// <summary>Every uploaded text stands in a direction isolate of its own, wherever a report has it.</summary>
public class IsolatesInReportsTests
{
    private const string Mark = MarkedUploads.Mark;

    public static TheoryData<string> Cases => [.. ReportCases.All.Keys, "immune"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_uploaded_text_stands_bare_in_a_report(string name)
    {
        var facts = Marked(name == "immune" ? ReportCases.Immune : ReportCases.All[name]);
        Assert.Empty(IsolateCheck.BareTexts(ClinicianReport.Compose(facts)));
        Assert.Empty(IsolateCheck.BareTexts(PatientReport.Compose(facts)));
    }

    [Fact]
    public void No_uploaded_text_stands_bare_in_a_weekly_summary() => Assert.Empty(IsolateCheck.BareTexts(WeeklySummary.Compose(Week())));

    [Fact]
    public void The_check_finds_a_text_that_stands_bare()
    {
        var document = ClinicianReport.Compose(Marked(ReportCases.All["stable"]));
        foreach (var fault in new Block[]
        {
            new Paragraph($"Patient P-1{Mark} was seen."),
            new DataTable([new TableColumn("Visit")], [TableRow.Of($"Week 6{Mark}")]),
            new Heading(2, Isolate.Set("closed") + Mark),
            new Paragraph($"{Isolate.Start}open{Mark}"),
        })
        {
            Assert.Single(IsolateCheck.BareTexts(document with { Blocks = [.. document.Blocks, fault] }));
        }

        Assert.NotEmpty(IsolateCheck.BareTexts(document with { Furniture = document.Furniture with { HeaderEnd = Mark } }));
    }

    [Fact]
    public void Texts_of_the_marked_record_do_reach_the_pages()
    {
        var texts = IsolateCheck.Texts(ClinicianReport.Compose(Marked(ReportCases.All["progression-after-response"]))).ToList();
        Assert.True(texts.Count(text => text.Contains(Mark, StringComparison.Ordinal)) > 50);
    }

    private static ReportFacts Marked(ReportFacts facts) => facts with
    {
        Record = ResponseAssessor.Assess(MarkedUploads.Of(facts.Record.History)),
        Clinic = facts.Clinic with { Name = "Clinic" + Mark, Phone = "555" + Mark },
        OtherReaders = [.. facts.OtherReaders.Select(o => ResponseAssessor.Assess(MarkedUploads.Of(o.History)))],
        Person = new Person("Ana " + Mark, 1961),
        Treatment = [.. facts.Treatment.Select(t => t with { Drug = t.Drug + Mark })],
        Sources = [.. facts.Sources.Select(s => s with { File = s.File + Mark })],
        Notes = [.. facts.Notes, new(NoteSeverity.Warn, "LESION_JUMP", $"Visit Week 6{Mark} is early.") { Value = "v" + Mark, Visit = "Week 6" + Mark, Lesion = "T01" + Mark }],
        NoteToPatient = new($"Well done {Mark}.\n\nSoon {Mark}", "Dr. " + Mark, new(2026, 6, 3)),
        SignOff = new("Dr. " + Mark, "Oncologist" + Mark, "Reviewed" + Mark, new(2026, 9, 22, 9, 30, 0, TimeSpan.Zero), new string('b', 64)),
        Corrections = [new("Week 12" + Mark, 2, "T01 diameter" + Mark, "36" + Mark, "33" + Mark) { By = "R1" + Mark, Reason = "typing" + Mark }],
    };

    private static WeeklyFacts Week()
    {
        var busy = WeeklyCases.Busy;
        return busy with
        {
            Clinic = busy.Clinic with { Name = "Clinic" + Mark },
            Results =
            [
                .. busy.Results.Select(r => r with
                {
                    Study = r.Study + Mark, Subject = r.Subject + Mark, Visit = r.Visit + Mark, Assessment = ResponseAssessor.Assess(MarkedUploads.Of(r.Assessment.History)),
                }),
            ],
            Due = [.. busy.Due.Select(d => d with { Study = d.Study + Mark, Subject = d.Subject + Mark })],
            Refused = [.. busy.Refused.Select(r => r with { File = r.File + Mark, First = r.First + Mark })],
            Waiting = [.. busy.Waiting.Select(w => w with { Subject = w.Subject + Mark, Visit = w.Visit + Mark })],
            ReaderDifferences = [.. busy.ReaderDifferences.Select(d => d with { Subject = d.Subject + Mark, Visit = d.Visit + Mark, Responses = d.Responses + Mark })],
        };
    }
}
