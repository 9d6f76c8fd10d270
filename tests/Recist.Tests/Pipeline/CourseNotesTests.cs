using System.Collections.Immutable;
using Recist.Ingestion;
using Recist.Pipeline;
using Recist.Reports.Content;

namespace Recist.Tests.Pipeline;

/// <summary>What is told of files and courses reaches the report of the patient, and the receipt.</summary>
public class CourseNotesTests
{
    private static readonly TimelineId Id = TimelineId.Parse("north_aaaaaaaaaaaaaaaaaaaa_kbbbbbbbbbb");
    private static readonly Pseudonyms Names = new(new byte[32]);
    private static readonly DateOnly First = new(2026, 1, 5);

    [Theory]
    [InlineData(Severity.Warn, NoteSeverity.Warn)]
    [InlineData(Severity.Info, NoteSeverity.Info)]
    public void A_complaint_about_a_file_is_a_note_of_each_of_its_patients(Severity told, NoteSeverity expected)
    {
        var note = Assert.Single(FileNotes.Of([new("ROWS_SKIPPED", told, "Two rows were left out.", "Nothing to do.") { Value = "Total" }]));
        Assert.Equal((expected, "ROWS_SKIPPED", "Two rows were left out.", "Total"), (note.Severity, note.Code, note.Message, note.Value));
    }

    [Fact]
    public void Many_of_one_kind_are_one_note_that_says_how_many()
    {
        var notes = FileNotes.Of([.. Enumerable.Range(1, 3).Select(i => new Complaint("ROWS_SKIPPED", Severity.Info, $"Row {i} was left out.", "-")), new("ROUNDED", Severity.Info, "One length was rounded.", "-")]).ToList();
        Assert.Equal(["Row 1 was left out. (3 such notes of the file; the first is shown)", "One length was rounded."], notes.Select(n => n.Message));
    }

    [Theory]
    [InlineData(Severity.Warn, "P1")]
    [InlineData(Severity.Block, null)]
    [InlineData(Severity.Refuse, null)]
    public void What_is_of_one_patient_or_stops_the_file_is_no_note_of_the_file(Severity severity, string? patient) =>
        Assert.Empty(FileNotes.Of([new("ANY", severity, "Something.", "-") { Patient = patient }]));

    [Fact]
    public void Notes_of_the_receipts_and_of_the_whole_course_are_told_once_each()
    {
        var note = new QualityNote(NoteSeverity.Info, "ROUNDED", "One length was rounded.");
        var notes = Notes([Offer('a', [note], At(0, true, "T1", "T2")), Offer('b', [note], At(42, false, "T1")), Offer('c', [], At(84, false, "T1"))]);
        Assert.Equal(["ROUNDED", "LESION_VANISHED"], notes.Select(n => n.Code));
        Assert.Equal("T2", notes[1].Value);
    }

    [Fact]
    public void A_note_of_an_upload_that_was_withdrawn_is_told_no_more()
    {
        var withdrawn = Offer('b', [new(NoteSeverity.Info, "ROUNDED", "One length was rounded.")], At(42, false, "T1"));
        Assert.Empty(Notes([Offer('a', [], At(0, true, "T1")), withdrawn with { Receipt = withdrawn.Receipt with { Withdrawn = true } }]));
    }

    [Theory]
    [InlineData(false, "NO_BASELINE")]
    [InlineData(true, "")]
    public void A_course_without_a_baseline_is_told_in_the_report_and_in_the_receipt(bool hasBaseline, string expected)
    {
        var offer = Offer('a', [], At(0, hasBaseline, "T1"), At(42, false, "T1"));
        Assert.Equal(expected, string.Join(' ', Notes([offer]).Select(n => n.Code)));
        var told = CourseAddition.Of(new Timeline(Id), offer).Told;
        Assert.Equal(expected, string.Join(' ', told.Select(c => c.Code)));
        Assert.All(told, c => Assert.Equal((Severity.Warn, "P-1"), (c.Severity, c.Patient)));
    }

    [Fact]
    public void The_receipt_of_a_follow_up_tells_no_missing_baseline_once_another_upload_has_it()
    {
        var (baseline, later) = (Offer('a', [], At(0, true, "T1")), Offer('b', [], At(42, false, "T1")));
        Assert.Equal(["NO_BASELINE"], CourseAddition.Of(new Timeline(Id), later).Told.Select(c => c.Code));
        Assert.Empty(CourseAddition.Of(TimelineOf([baseline]), later).Told);
    }

    private static ImmutableArray<QualityNote> Notes(ImmutableArray<CourseOffer> offers) =>
        CourseNotes.Of(TimelineOf(offers), JoinedCourse.Of(TimelineOf(offers), "P-1").Histories[0]);

    private static Timeline TimelineOf(ImmutableArray<CourseOffer> offers) =>
        new(Id) { Head = new(1, "S", "1"), Receipts = [.. offers.Select(o => o.Receipt)], Visits = [.. offers.SelectMany(o => o.Visits)] };

    private static Visit At(int day, bool isBaseline, params string[] targets) => new($"Scan {day}", ScanDate.From(First.AddDays(day)), isBaseline)
    {
        Measurements = [.. targets.Select(t => new TargetMeasurement(t, MeasurementState.Measured, Length.FromMillimetres(30m)))],
    };

    private static CourseOffer Offer(char sha, ImmutableArray<QualityNote> notes, params Visit[] visits)
    {
        ImmutableArray<VisitRecord> records = [.. visits.Select(v => VisitRecord.Of(Names, "R1", v, new string(sha, 64)))];
        ImmutableArray<Lesion> lesions = [.. visits.SelectMany(v => v.Measurements).Select(m => m.Lesion).Distinct().Select(id => new Lesion(id, LesionRole.Target, "lung"))];
        var facts = new ReaderFacts("R1", 1, ResponseOptions.Default, new(), lesions, [.. records.Select(r => r.Ref)]);
        return new(Id, "S", "1", "P-1", new(new string(sha, 64), $"{sha}.csv", "f", [facts]) { Notes = notes }, records, new Profile(Id.Patient, new("rank", "P-1")));
    }
}
