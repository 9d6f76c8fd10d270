using Recist.Pipeline;
using Recist.Reports.Content;
using Recist.Tests.Reports;

namespace Recist.Tests.Pipeline;

/// <summary>What a decision binds, and what it does not.</summary>
public class ClinicalContentTests
{
    private static readonly ReportFacts Facts = ReportCases.Of("P-1", ReportCases.Course([40m, 30m], [38m, 28m])) with
    {
        Person = new("Ada", 1950),
        Treatment = [new("paclitaxel")],
        Notes = [new(NoteSeverity.Warn, "DQ02", "A node without a short axis."), new(NoteSeverity.Warn, "DQ03", "Six targets.")],
        Corrections = [new("Baseline", 2, "T01 size", "41 mm", "40 mm") { By = "nurse" }],
    };

    private static readonly DoctorNote Note = new("Well done.", "Dr. Ada Example", new(2026, 6, 3));

    public static TheoryData<string, string> Bound { get; } = new(
        ("the reader whose read stands", "Read Values Responses"),
        ("why that read stands", "Rule"),
        ("the patient's id", "Person"),
        ("the name", "Person"),
        ("the birth year", "Person"),
        ("an option", "Criteria Values"),
        ("a value that moves no response", "Values Responses Message"),
        ("the lesion's site", "Values"),
        ("a correction", "Values"),
        ("another reader", "Values Responses Quality"),
        ("a response", "Responses Message"),
        ("a reason alone", "Responses"),
        ("a data-quality item", "Quality"),
        ("the language", "Language"),
        ("the drugs of the patient's sheet", "Values Message"));

    public static TheoryData<string> Unbound { get; } = new(
        "the clinic's name", "a phone", "the emergency number", "how dates are written", "the locale", "the paper", "the report's id", "the engine's version",
        "the file's name", "where a value stood in the file", "how a value was spelled", "the order of notes and lesions", "a revision that changes nothing", "who sent a correction", "large print", "the next appointment", "a signature",
        "what it supersedes");

    [Theory]
    [MemberData(nameof(Bound))]
    public void What_is_bound_changes_its_part_and_undoes_a_decision(string what, string parts)
    {
        var (before, after) = (Content(Facts), Content(Changed(what)));
        Assert.Equal(parts.Split(' '), Parts(before, after));
        Assert.NotEqual(before.HashFor(DecisionKind.Sign), after.HashFor(DecisionKind.Sign));
        Assert.NotEqual(before.HashFor(DecisionKind.Release), after.HashFor(DecisionKind.Release));
    }

    [Theory]
    [MemberData(nameof(Unbound))]
    public void What_is_not_bound_changes_no_part(string what)
    {
        var changed = Changed(what);
        Assert.NotEqual(Facts, changed);
        Assert.Equal(Content(Facts), Content(changed));
    }

    [Fact]
    public void Without_a_read_that_stands_no_message_and_no_language_is_bound()
    {
        var content = ContentParts.Of(Facts, isRecord: false);
        Assert.Equal(("", ""), (content.Language, content.Message));
        Assert.NotEqual(Content(Facts).Read, content.Read);
    }

    [Fact]
    public void A_doctors_note_is_bound_by_a_release_and_not_by_a_signature()
    {
        var (without, with) = (Content(Facts), Content(Facts with { NoteToPatient = Note }));
        Assert.Equal(["Note"], Parts(without, with));
        Assert.Equal("", without.Note);
        Assert.Equal(without.HashFor(DecisionKind.Sign), with.HashFor(DecisionKind.Sign));
        Assert.NotEqual(without.HashFor(DecisionKind.Release), with.HashFor(DecisionKind.Release));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("author")]
    [InlineData("day")]
    public void All_that_is_printed_of_a_doctors_note_is_bound(string what)
    {
        var other = what switch
        {
            "text" => Note with { Text = "Well done!" },
            "author" => Note with { Author = "Dr. Bea Other" },
            _ => Note with { Day = Note.Day.AddDays(1) },
        };
        Assert.Equal(["Note"], Parts(Content(Facts with { NoteToPatient = Note }), Content(Facts with { NoteToPatient = other })));
    }

    [Fact]
    public void A_note_stands_on_the_patient_edition_alone()
    {
        var content = Content(Facts with { NoteToPatient = Note });
        Assert.Equal(content, content.Of(Edition.Patient));
        Assert.Equal(Content(Facts), content.Of(Edition.Clinician));
    }

    private static ClinicalContent Content(ReportFacts facts) => ContentParts.Of(facts, isRecord: true);

    private static List<string> Parts(ClinicalContent before, ClinicalContent after) => [.. typeof(ClinicalContent).GetProperties()
        .Where(p => !Equals(p.GetValue(before), p.GetValue(after))).Select(p => p.Name)];

    private static ReportFacts Changed(string what) => what switch
    {
        "the reader whose read stands" => History(h => h with { Reader = "R2" }),
        "why that read stands" => Facts with { ReadRule = RecordReadRule.NamedByClinic },
        "the patient's id" => History(h => h with { Patient = "P-2" }),
        "the name" => Facts with { Person = Facts.Person! with { Name = "Bea" } },
        "the birth year" => Facts with { Person = Facts.Person! with { BirthYear = 1951 } },
        "an option" => Facts with { Record = Facts.Record with { History = Facts.Record.History with { Options = new() { StableMinDays = 41 } } } },
        "a value that moves no response" => ReportCases.Of("P-1", ReportCases.Course([40m, 30m], [38m, 27m])) with
        {
            Person = Facts.Person,
            Treatment = Facts.Treatment,
            Notes = Facts.Notes,
            Corrections = Facts.Corrections,
        },
        "the lesion's site" => History(h => h with { Lesions = [h.Lesions[0] with { Site = "right lower lobe" }, .. h.Lesions.Skip(1)] }),
        "a correction" => Facts with { Corrections = [new("Week 6", 2, "T01 size", "37 mm", "38 mm") { By = "nurse" }] },
        "another reader" => Facts with { OtherReaders = [Facts.Record with { History = Facts.Record.History with { Reader = "R2" } }] },
        "a response" => Visit(v => v with { Overall = OverallResponse.NE }),
        "a reason alone" => Visit(v => v with { Reasons = [new("target.other", [], []), .. v.Reasons] }),
        "a data-quality item" => Facts with { Notes = [] },
        "the language" => Facts with { Person = Facts.Person! with { Language = "de" } },
        "the drugs of the patient's sheet" => Facts with { Treatment = [] },
        "the clinic's name" => Facts with { Clinic = Facts.Clinic with { Name = "Other" } },
        "a phone" => Facts with { Clinic = Facts.Clinic with { Phone = "1", SupportPhone = "2" } },
        "the emergency number" => Facts with { Clinic = Facts.Clinic with { EmergencyPhone = "112" } },
        "how dates are written" => Facts with { Clinic = Facts.Clinic with { Dates = DateStyle.DayMonthYear, DecimalSign = ',' } },
        "the locale" => Facts with { Clinic = Facts.Clinic with { Locale = "de-DE", TimeZone = "UTC" } },
        "the paper" => Facts with { Clinic = Facts.Clinic with { Paper = Recist.Reports.Document.Paper.Letter } },
        "the report's id" => Facts with { ReportId = "R-2" },
        "the engine's version" => Facts with { EngineVersion = "9.9.9" },
        "the file's name" => Facts with { Sources = [] },
        "where a value stood in the file" => Measured(m => m with { Source = new("other.csv", 99, "mm") }),
        "how a value was spelled" => Measured(m => m with { Text = "40.0" }),
        "the order of notes and lesions" => History(h => h with { Lesions = [.. h.Lesions.Reverse()] }) with { Notes = [.. Facts.Notes.Reverse()] },
        "a revision that changes nothing" => History(h => h with { Visits = [.. h.Visits.Select(v => v with { Revision = 2 })] }),
        "who sent a correction" => Facts with { Corrections = [Facts.Corrections[0] with { By = "another", Reason = "typed anew" }] },
        "large print" => Facts with { Person = Facts.Person! with { LargePrint = true } },
        "the next appointment" => Facts with { Plan = new ScanPlan { NextScan = new(2026, 12, 1) } },
        "a signature" => Facts with { SignOff = new("Dr A", "Oncologist", "Reviewed", default, new string('0', 64)) },
        "what it supersedes" => Facts with { Supersedes = ["R-1"] },
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };

    private static ReportFacts History(Func<PatientHistory, PatientHistory> change) =>
        Facts with { Record = Facts.Record with { History = change(Facts.Record.History) } };

    private static ReportFacts Visit(Func<VisitAssessment, VisitAssessment> change) =>
        Facts with { Record = Facts.Record with { Visits = [change(Facts.Record.Visits[0]), .. Facts.Record.Visits.Skip(1)] } };

    private static ReportFacts Measured(Func<TargetMeasurement, TargetMeasurement> change) => History(h => h with
    {
        Visits = [h.Visits[0] with { Measurements = [.. h.Visits[0].Measurements.Select(change)] }, .. h.Visits.Skip(1)],
    });
}
